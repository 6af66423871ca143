/** Plans as workbooks: an empty one to fill in, any plan as one, and one read back as the document it stands for. */
@NullMarked
package vn.motcua.plan.spreadsheet;

import org.jspecify.annotations.NullMarked;
