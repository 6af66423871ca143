/** The pure rule: what a dossier or a feedback is worth in day cells (contract, sections 3 and 4). */
@NullMarked
package vn.motcua.contracts.dossier;

import org.jspecify.annotations.NullMarked;
