/** Working days (contract, section 2; feedback deadlines). */
@NullMarked
package vn.motcua.contracts.calendar;

import org.jspecify.annotations.NullMarked;
