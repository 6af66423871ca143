/** The service that takes dossier events and turns them into day cells. */
@NullMarked
package vn.motcua.indicator;

import org.jspecify.annotations.NullMarked;
