/** The score of Quyết định 766/QĐ-TTg (contract, section 5). */
@NullMarked
package vn.motcua.contracts.score;

import org.jspecify.annotations.NullMarked;
