/** Follows the topic of cells and keeps its figures in documents shaped for questions; always the log's own sums. */
@NullMarked
package vn.motcua.report.cells;

import org.jspecify.annotations.NullMarked;
