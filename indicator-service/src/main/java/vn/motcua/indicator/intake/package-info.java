/** Checks what ward systems state and brings it to the log: only the intake writes there (contract, section 2). */
@NullMarked
package vn.motcua.indicator.intake;

import org.jspecify.annotations.NullMarked;
