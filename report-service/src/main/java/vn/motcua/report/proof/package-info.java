/** Proves closed reports from the log: recomputed, traced to dossiers, and what lies between two revisions. */
@NullMarked
package vn.motcua.report.proof;

import org.jspecify.annotations.NullMarked;
