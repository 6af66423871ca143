package vn.motcua.plan.drafting.task;

import org.jspecify.annotations.Nullable;
import vn.motcua.plan.drafting.text.LinedText;

/**
 * A text that promises, and figures nobody understood, are looked for in.
 *
 * @param around what the text belongs to
 * @param task the task that it is content or product of, null for none
 * @param restates true for a product, which may say again what the content says
 */
public record Source(
        LinedText text, String around, @Nullable DraftedTask task, boolean restates) {}
