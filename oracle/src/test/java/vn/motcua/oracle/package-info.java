/** Holds the oracle to the golden histories and to facts reckoned by hand. */
@NullMarked
package vn.motcua.oracle;

import org.jspecify.annotations.NullMarked;
