/** Measures and the day cells that hold them (contract, section 4). */
@NullMarked
package vn.motcua.contracts.measure;

import org.jspecify.annotations.NullMarked;
