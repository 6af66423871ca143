/** The national portal's messages as events, sentence by sentence as contract section 2 states it. */
@NullMarked
package vn.motcua.indicator.intake.portal;

import org.jspecify.annotations.NullMarked;
