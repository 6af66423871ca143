/** Administrative units, their validity and the tree at a day (contract, section 1). */
@NullMarked
package vn.motcua.contracts.unit;

import org.jspecify.annotations.NullMarked;
