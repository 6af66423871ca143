/** The reference topic, written here and nowhere else. */
@NullMarked
package vn.motcua.plan.reference.kafka;

import org.jspecify.annotations.NullMarked;
