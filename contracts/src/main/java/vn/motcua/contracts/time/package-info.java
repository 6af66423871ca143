/** Local days and exact orders that every figure relies on. */
@NullMarked
package vn.motcua.contracts.time;

import org.jspecify.annotations.NullMarked;
