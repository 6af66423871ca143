/** Đối soát: what a ward's own software holds for a day, held against what arrived here. */
@NullMarked
package vn.motcua.indicator.dossiers.reconciliation;

import org.jspecify.annotations.NullMarked;
