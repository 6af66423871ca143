/** Histories to try a system with: golden ones, random ones, and those that once failed. */
@NullMarked
package vn.motcua.oracle.history;

import org.jspecify.annotations.NullMarked;
