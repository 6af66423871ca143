/** Holds the histories to what they promise: the same for the same seed, valid, and nasty enough. */
@NullMarked
package vn.motcua.oracle.history;

import org.jspecify.annotations.NullMarked;
