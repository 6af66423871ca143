package vn.motcua.indicator.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.Facet.DeclaredFigure;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.score.Score766;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.event.EventFields;
import vn.motcua.kit.event.FacetReader;
import vn.motcua.kit.event.Instants;

/** Checks an event's {@code data} and strips it to the fields that the contract knows. */
final class DataCheck {

    private final Score766 score;
    private final IndicatorCatalogue indicators;

    DataCheck(Score766 score, IndicatorCatalogue indicators) {
        this.score = score;
        this.indicators = indicators;
    }

    /** What becomes of the data. */
    sealed interface Result {}

    /** The data as it is written, and the subject with the unit's code in it. */
    record InOrder(ObjectNode data, String subject) implements Result {}

    /** The first thing that is wrong. */
    record Wrong(Refusal refusal) implements Result {}

    Result check(Envelope envelope, @Nullable JsonNode data, Visit visit) {
        if (data == null || !data.isObject()) {
            return wrong("data", data == null || data.isNull() ? "field.required" : "field.object");
        }
        ObjectNode known = EventFields.strip(envelope.type(), data);
        Optional<String> broken = broken(known);
        if (broken.isPresent()) {
            return wrong("data." + broken.get(), "intake.text-unclean");
        }
        if (EventFields.namesUnit(envelope.type()) && namesOther(known.get("unit"), envelope.unit(), visit)) {
            return wrong("data.unit", "intake.unit-differs", envelope.unit().code());
        }
        if (envelope.type() == EventType.FEEDBACK_RECEIVED) {
            fillDueDate(known, visit);
        }
        List<Refusal> problems = new ArrayList<>();
        Facet facet = FacetReader.read(
                envelope.type(),
                envelope.instant(),
                known,
                visit.bounds(),
                (field, key, arguments) -> problems.add(Refusal.of("data." + field, key, arguments)));
        if (facet == null) {
            return new Wrong(problems.getFirst());
        }
        return facet instanceof DeclaredFigure figure
                ? declared(envelope, known, figure, visit)
                : new InOrder(known, envelope.subject());
    }

    private Result declared(Envelope envelope, ObjectNode known, DeclaredFigure figure, Visit visit) {
        if (!score.declarable(figure.figure(), indicators)) {
            return wrong("data.figure", "intake.figure");
        }
        if (Period.parse(figure.period()).isEmpty()) {
            return wrong("data.period", "intake.period");
        }
        String rest = '/' + figure.figure() + '/' + figure.period();
        String subject = envelope.subject();
        String unit = subject.endsWith(rest) ? subject.substring(0, subject.length() - rest.length()) : "";
        if (!names(envelope.unit(), unit, visit)) {
            return wrong("subject", "intake.figure-subject", envelope.unit().code() + rest);
        }
        return new InOrder(known, envelope.unit().code() + rest);
    }

    /** A feedback whose sender names no due date gets the one of the working calendar, so that the fold needs none. */
    private static void fillDueDate(ObjectNode known, Visit visit) {
        JsonNode dueAt = known.get("dueAt");
        JsonNode receivedAt = known.get("receivedAt");
        if ((dueAt == null || dueAt.isNull()) && receivedAt != null && receivedAt.isString()) {
            Instants.parse(receivedAt.stringValue())
                    .filter(received -> !received.isAfter(visit.bounds().latest()))
                    .map(visit.reference().calendar()::feedbackDueAt)
                    .ifPresent(due -> known.put("dueAt", LocalText.of(due)));
        }
    }

    private static boolean namesOther(@Nullable JsonNode named, Unit unit, Visit visit) {
        return named != null
                && named.isString()
                && !named.stringValue().isBlank()
                && !names(unit, named.stringValue(), visit);
    }

    private static boolean names(Unit unit, String codeOrAlias, Visit visit) {
        return visit.reference()
                .unit(codeOrAlias)
                .filter(named -> named.code().equals(unit.code()))
                .isPresent();
    }

    /** The field whose text can't be written as UTF-8. */
    private static Optional<String> broken(ObjectNode known) {
        return known.properties().stream()
                .filter(entry -> texts(entry.getValue()).anyMatch(text -> !Texts.whole(text)))
                .map(entry -> entry.getKey())
                .findFirst();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.isContainer() ? node.valueStream().flatMap(DataCheck::texts) : Stream.empty();
    }

    private static Wrong wrong(String field, String key, Object... arguments) {
        return new Wrong(Refusal.of(field, key, arguments));
    }
}
