/** Drafts a plan from the text of a signed document: pure Java over lines, words from a vocabulary that is data. */
@NullMarked
package vn.motcua.plan.drafting;

import org.jspecify.annotations.NullMarked;
