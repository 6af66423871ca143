/** Reads the topic of cells, always on from the position that the store holds. */
@NullMarked
package vn.motcua.report.cells.kafka;

import org.jspecify.annotations.NullMarked;
