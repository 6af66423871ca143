/**
 * Recomputes every figure of the system from the raw events, by brute force and from the contract's text alone, so that the
 * incremental rule can be held against it.
 */
@NullMarked
package vn.motcua.oracle;

import org.jspecify.annotations.NullMarked;
