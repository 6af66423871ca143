package vn.motcua.indicator.dossiers.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.time.Utf8Order;
import vn.motcua.indicator.dossiers.Inputs;
import vn.motcua.indicator.intake.Texts;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** Reads a ward's lists of codes, never more than the limits; what is not in order is named by list and index. */
final class CodeListsReader {

    static final int MOST_CODES = 100_000;
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int LONGEST_CODE = 200;
    private static final int MOST_PROBLEMS = 100;

    private final JsonMapper json;
    private final Messages messages;

    CodeListsReader(JsonMapper json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    /**
     * The lists of a body.
     *
     * @throws ProblemException if it can't be read, is too large, or anything in it is not in order
     */
    CodeLists read(InputStream body, Inputs inputs) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE, messages.get("intake.too-large", MOST_BYTES / (1024.0 * 1024.0)));
        }
        try (JsonParser parser = json.createParser(bytes)) {
            return new Reading(parser, inputs).lists();
        } catch (JacksonException e) {
            throw notJson(e.getLocation());
        }
    }

    private ProblemException notJson(@Nullable TokenStreamLocation place) {
        String detail = messages.get("intake.not-json");
        if (place == null || place.getLineNr() < 1) {
            return new ProblemException(ProblemType.UNREADABLE_BODY, detail);
        }
        String where = messages.get(
                "intake.place", Integer.toString(place.getLineNr()), Integer.toString(place.getColumnNr()));
        return new ProblemException(
                ProblemType.UNREADABLE_BODY, detail + ": " + where, List.of(FieldProblem.of(where, detail)));
    }

    /** The reading of one body. */
    private final class Reading {

        private final JsonParser parser;
        private final Inputs inputs;
        private final Map<DayList, SortedSet<String>> lists = new EnumMap<>(DayList.class);
        private int codes;

        Reading(JsonParser parser, Inputs inputs) {
            this.parser = parser;
            this.inputs = inputs;
        }

        CodeLists lists() {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ProblemException(
                        ProblemType.UNREADABLE_BODY, messages.get("reconciliation.body", DayList.CODES));
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                field(parser.currentName());
            }
            if (parser.nextToken() != null) {
                throw new ProblemException(ProblemType.UNREADABLE_BODY, messages.get("intake.one-value"));
            }
            if (lists.isEmpty() && inputs.problems() == 0) {
                inputs.problem(DayList.ACCEPTED.code(), "reconciliation.body", DayList.CODES);
            }
            return new CodeLists(lists);
        }

        private void field(String name) {
            JsonToken value = parser.nextToken();
            DayList list = DayList.of(name).orElse(null);
            if (list == null) {
                inputs.problem(Texts.codeOrDots(name), "field.enum", DayList.CODES);
            } else if (value == JsonToken.START_ARRAY) {
                codes(list, lists.computeIfAbsent(list, absent -> new TreeSet<>(Utf8Order::compare)));
                return;
            } else if (value != JsonToken.VALUE_NULL) {
                inputs.problem(name, "field.list");
            }
            parser.skipChildren();
        }

        private void codes(DayList list, SortedSet<String> into) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                if (++codes > MOST_CODES) {
                    throw new ProblemException(
                            ProblemType.TOO_LARGE, messages.get("reconciliation.too-many", MOST_CODES));
                }
                String problem = problem();
                if (problem == null) {
                    into.add(parser.getString());
                } else if (inputs.problems() < MOST_PROBLEMS) {
                    inputs.problemAt(index, list.code(), problem, LONGEST_CODE);
                }
                parser.skipChildren();
            }
        }

        private @Nullable String problem() {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return "field.text";
            }
            String code = parser.getString();
            if (code.isBlank()) {
                return "field.required";
            }
            if (code.length() > LONGEST_CODE) {
                return "field.text-length";
            }
            return Texts.clean(code) ? null : "intake.text-unclean";
        }
    }
}
