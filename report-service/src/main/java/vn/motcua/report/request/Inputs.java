package vn.motcua.report.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** Collects what is wrong with the inputs of one request. Not safe for use by several threads. */
public final class Inputs {

    private final Messages messages;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** The inputs of one request. */
    public Inputs(Messages messages) {
        this.messages = messages;
    }

    /** A problem at a place. */
    public void problem(String field, String key, Object... arguments) {
        problems.add(FieldProblem.of(field, messages.get(key, arguments)));
    }

    /** A required period by its label; null when it is not in order. */
    public @Nullable Period period(@Nullable String label) {
        Optional<Period> period = label == null ? Optional.empty() : Period.parse(label.strip());
        if (period.isEmpty()) {
            problem("period", label == null || label.isBlank() ? "period.required" : "period.invalid", text(label));
        }
        return period.orElse(null);
    }

    /** The cut-off, by calendar where none is named; null when it does not suit the period. */
    public @Nullable CutOff cutOff(@Nullable String code, @Nullable Period period) {
        if (code == null || code.isBlank()) {
            return CutOff.CALENDAR;
        }
        Optional<CutOff> cutOff = CutOff.of(code.strip());
        if (cutOff.isEmpty()) {
            problem("cutoff", "cutoff.invalid", code);
        } else if (cutOff.get() == CutOff.REPORTING && period instanceof Period.Week) {
            problem("cutoff", "cutoff.week", period.label());
            return null;
        }
        return cutOff.orElse(null);
    }

    /** A required date; null when it is not in order. */
    public @Nullable LocalDate date(String field, @Nullable String text) {
        try {
            if (text != null) {
                return LocalDate.parse(text.strip());
            }
        } catch (DateTimeParseException e) {
            problem(field, "date.invalid", text);
            return null;
        }
        problem(field, "date.required");
        return null;
    }

    /** One of some literal names, or null where none is given or it is none of them. */
    public <T> @Nullable T choice(
            String field, @Nullable String code, Function<String, Optional<T>> byCode, String choices) {
        if (code == null || code.isBlank()) {
            return null;
        }
        Optional<T> found = byCode.apply(code.strip());
        if (found.isEmpty()) {
            problem(field, "choice.invalid", code, choices);
        }
        return found.orElse(null);
    }

    /** Refuses the request if anything is not in order. */
    public void check() {
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_INPUT, problems.getFirst().message(), problems);
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
