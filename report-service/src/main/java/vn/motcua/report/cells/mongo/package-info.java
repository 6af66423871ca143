/** Figures in MongoDB: documents read by id, written whole, each with the offset it goes up to. */
@NullMarked
package vn.motcua.report.cells.mongo;

import org.jspecify.annotations.NullMarked;
