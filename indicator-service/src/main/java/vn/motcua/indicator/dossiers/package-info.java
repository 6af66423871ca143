/** The dossiers behind a figure, answered from the fold's state, wherever in the cluster it lies. */
@NullMarked
package vn.motcua.indicator.dossiers;

import org.jspecify.annotations.NullMarked;
