/** Where the processor time of a run goes, by coarse parts of the project. */
@NullMarked
package vn.motcua.bench.profile;

import org.jspecify.annotations.NullMarked;
