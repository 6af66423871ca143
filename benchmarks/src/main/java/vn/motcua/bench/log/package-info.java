/** A log of dossier events as the intake writes it, made from simulated wards, and what its cells must be. */
@NullMarked
package vn.motcua.bench.log;

import org.jspecify.annotations.NullMarked;
