package vn.motcua.plan.plans;

import org.jspecify.annotations.Nullable;

/** A part of the source that is neither target nor task, so that nothing is lost silently. */
public record UnmatchedText(@Nullable Integer line, String text) {}
