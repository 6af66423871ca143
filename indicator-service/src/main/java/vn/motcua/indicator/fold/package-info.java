/**
 * The fold: the log of dossier events becomes day cells, exactly once. A dossier's facets are kept, its old
 * contributions taken back and the new ones added, and every changed cell is sent on with its absolute value.
 */
@NullMarked
package vn.motcua.indicator.fold;

import org.jspecify.annotations.NullMarked;
