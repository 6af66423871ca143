/** Số tự khai: what units declared for a period, as it is held now, and when they said so. */
@NullMarked
package vn.motcua.indicator.dossiers.declared;

import org.jspecify.annotations.NullMarked;
