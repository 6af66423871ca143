/** What was refused and why, without a word about any person. */
@NullMarked
package vn.motcua.indicator.rejections;

import org.jspecify.annotations.NullMarked;
