package vn.motcua.indicator.dossiers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.kit.Messages;
import vn.motcua.kit.event.Instants;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** Reads the inputs of one question and collects what is wrong with them. Not safe for use by several threads. */
public final class Inputs {

    private final Messages messages;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** The inputs of one question. */
    public Inputs(Messages messages) {
        this.messages = messages;
    }

    /** A problem at a place. */
    public void problem(String field, String key, Object... arguments) {
        problems.add(FieldProblem.of(field, messages.get(key, arguments)));
    }

    /** A problem of one item of a list. */
    public void problemAt(int index, String field, String key, Object... arguments) {
        problems.add(new FieldProblem(index, field, messages.get(key, arguments)));
    }

    /** How many problems there are so far. */
    public int problems() {
        return problems.size();
    }

    /** A required day; null when it is not in order. */
    public @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException e) {
            problem(field, "dossiers.day");
            return null;
        }
    }

    /** A page of a list, with at most so many lines on it, and at most so many before and on it. */
    public void paging(int page, int size, int longest, int most) {
        if (page < 0 || size < 1 || size > longest) {
            problem(page < 0 ? "page" : "size", "page.bounds", longest);
        } else if ((page + 1L) * size > most) {
            problem("page", "dossiers.page-too-far", most);
        }
    }

    /** An instant, or the end of a day; null when it is neither. */
    public @Nullable Instant instantOrDayEnd(String field, String text) {
        try {
            return LocalDays.instant(LocalDate.parse(text.strip()).plusDays(1).atStartOfDay())
                    .minusNanos(1);
        } catch (DateTimeException e) {
            Instant instant = Instants.parse(text).orElse(null);
            if (instant == null) {
                problem(field, "dossiers.at");
            }
            return instant;
        }
    }

    /** One of some literal names, or null where none is given or it is none of them. */
    public <T> @Nullable T choiceIfAny(
            String field, @Nullable String code, Function<String, Optional<T>> byCode, String choices) {
        return code == null || code.isBlank() ? null : choice(field, code, byCode, choices);
    }

    /** One of some literal names; null when it is none of them. */
    public <T> @Nullable T choice(
            String field, @Nullable String code, Function<String, Optional<T>> byCode, String choices) {
        T found = Optional.ofNullable(code).map(String::strip).flatMap(byCode).orElse(null);
        if (found == null) {
            problem(field, "field.enum", choices);
        }
        return found;
    }

    /** Refuses the question if anything is not in order. */
    public void check() {
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, messages.get("problem.invalid-input"), problems);
        }
    }
}
