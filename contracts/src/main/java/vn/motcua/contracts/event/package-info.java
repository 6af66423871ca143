/** Facts that ward systems state about dossiers, feedback and declared figures (contract, section 2). */
@NullMarked
package vn.motcua.contracts.event;

import org.jspecify.annotations.NullMarked;
