/** Reads headings: the tree that they make, and which of them are tasks (nhiệm vụ). */
@NullMarked
package vn.motcua.plan.drafting.outline;

import org.jspecify.annotations.NullMarked;
