/** Measures of the whole running system over HTTP, as its users meet it. */
@NullMarked
package vn.motcua.bench.system;

import org.jspecify.annotations.NullMarked;
