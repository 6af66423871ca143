/** Notices when figures of a unit, or of one below it, changed. */
@NullMarked
package vn.motcua.report.live;

import org.jspecify.annotations.NullMarked;
