/** Lists of units that anyone may read (công khai): the weekly ranking and the units with late dossiers; no dossier's code. */
@NullMarked
package vn.motcua.report.publiclists;

import org.jspecify.annotations.NullMarked;
