/** Measures the real code with peers beside it in the same run, and writes down what came out. */
@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
