/** Refusals on their topic: written, and read into the store. */
@NullMarked
package vn.motcua.indicator.rejections.kafka;

import org.jspecify.annotations.NullMarked;
