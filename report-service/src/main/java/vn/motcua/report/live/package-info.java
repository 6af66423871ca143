/** Tells listeners when the indicators of a unit changed. */
@NullMarked
package vn.motcua.report.live;

import org.jspecify.annotations.NullMarked;
