/** Recomputes figures from the log of events up to a cut, from nothing, with the rule alone (design: proof of a report). */
@NullMarked
package vn.motcua.report.replay;

import org.jspecify.annotations.NullMarked;
