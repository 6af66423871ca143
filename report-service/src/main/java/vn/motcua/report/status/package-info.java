/** How far the figures are behind the log, and which units are silent. */
@NullMarked
package vn.motcua.report.status;

import org.jspecify.annotations.NullMarked;
