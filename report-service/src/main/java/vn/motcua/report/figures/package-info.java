/** Tables of measures as the read side keeps and sums them: packed, by row, day or month. */
@NullMarked
package vn.motcua.report.figures;

import org.jspecify.annotations.NullMarked;
