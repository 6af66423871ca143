/** The log in Kafka. */
@NullMarked
package vn.motcua.report.replay.kafka;

import org.jspecify.annotations.NullMarked;
