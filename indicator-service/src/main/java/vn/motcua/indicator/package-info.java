/** The service of facts: intake, fold, and the dossiers behind the figures. */
@NullMarked
package vn.motcua.indicator;

import org.jspecify.annotations.NullMarked;
