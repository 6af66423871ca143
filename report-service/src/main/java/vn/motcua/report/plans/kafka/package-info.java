/** Follows the topic of plans. */
@NullMarked
package vn.motcua.report.plans.kafka;

import org.jspecify.annotations.NullMarked;
