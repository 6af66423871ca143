/** Refusals as documents, counted and bounded. */
@NullMarked
package vn.motcua.indicator.rejections.mongo;

import org.jspecify.annotations.NullMarked;
