/** Vietnamese words as people type them. */
@NullMarked
package vn.motcua.plan.words;

import org.jspecify.annotations.NullMarked;
