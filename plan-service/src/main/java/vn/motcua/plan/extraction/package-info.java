/** Files of word processors and spreadsheets, opened with care; and what a .docx says, line by line. */
@NullMarked
package vn.motcua.plan.extraction;

import org.jspecify.annotations.NullMarked;
