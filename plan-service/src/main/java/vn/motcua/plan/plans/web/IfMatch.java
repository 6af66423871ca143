package vn.motcua.plan.plans.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;

/** The version that a change was made from, as the header {@code If-Match} or the parameter {@code version} tells. */
final class IfMatch {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private IfMatch() {}

    /** The version; null for any ({@code If-Match: *}). One of both must be there. */
    static @Nullable Long required(@Nullable String header, @Nullable Long version, Texts texts) {
        if (header == null && version == null) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED, texts.get("plan.if-match"));
        }
        return optional(header, version, texts);
    }

    /** The version; null when it is not told. */
    static @Nullable Long optional(@Nullable String header, @Nullable Long version, Texts texts) {
        if (header == null) {
            return version;
        }
        if (header.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new ProblemException(
                    ProblemType.INVALID_INPUT,
                    texts.get("problem.invalid-input"),
                    List.of(FieldProblem.of("If-Match", texts.get("plan.if-match-form", header))));
        }
        return Long.valueOf(tag.group(1));
    }
}
