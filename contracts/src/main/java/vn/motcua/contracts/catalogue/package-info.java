/** Procedures, sectors and sector groups (contract, sections 1 and 5). */
@NullMarked
package vn.motcua.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
