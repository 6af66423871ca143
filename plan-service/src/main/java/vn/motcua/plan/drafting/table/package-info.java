/** Reads tables: which column holds what, which rows are tasks (nhiệm vụ) and which are targets (chỉ tiêu). */
@NullMarked
package vn.motcua.plan.drafting.table;

import org.jspecify.annotations.NullMarked;
