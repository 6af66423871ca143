/** The intake towards Kafka: the log, the inbox, the markers of a close. */
@NullMarked
package vn.motcua.indicator.intake.kafka;

import org.jspecify.annotations.NullMarked;
