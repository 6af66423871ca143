/** Follows compacted topics of one partition from their beginning. */
@NullMarked
package vn.motcua.report.feed;

import org.jspecify.annotations.NullMarked;
