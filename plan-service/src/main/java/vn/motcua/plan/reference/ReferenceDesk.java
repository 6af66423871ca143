package vn.motcua.plan.reference;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.reference.ReferenceRecords;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.plan.document.DocumentReader;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Findings;
import vn.motcua.plan.document.Node;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.document.UnreadableDocument;

/** Takes changes of reference data, one at a time, each checked against all that is known. */
public final class ReferenceDesk {

    private final ReferenceLog log;
    private final JsonMapper json;
    private final Texts texts;
    private final ReentrantLock changing = new ReentrantLock();

    /** A desk over a log. */
    public ReferenceDesk(ReferenceLog log, JsonMapper json, Texts texts) {
        this.log = log;
        this.json = json;
        this.texts = texts;
    }

    /** The catalogue as it was written last. */
    public CatalogueRecord catalogue() {
        return log.record(ReferenceRecords.CATALOGUE)
                .map(record -> json.readValue(record, CatalogueRecord.class))
                .orElseGet(CatalogueRecord::empty);
    }

    /** The calendar as it was written last. */
    public CalendarRecord calendar() {
        return log.record(ReferenceRecords.CALENDAR)
                .map(record -> json.readValue(record, CalendarRecord.class))
                .orElseGet(CalendarRecord::empty);
    }

    /** The unit of that code or alias. */
    public Optional<Unit> unit(String codeOrAlias) {
        return log.current().units().resolve(codeOrAlias);
    }

    /** The units that answer a question, by code. */
    public List<Unit> units(UnitSearch search) {
        return search.in(log.current().units());
    }

    /** Adds or changes a unit; what the body does not name stays. */
    public Change<Unit> putUnit(String code, byte[] body) {
        return change(
                body,
                ReferenceRecords.unitKey(code),
                (document, fields) -> new UnitRules(log.current().units()).read(code, fields));
    }

    /** Changes the catalogue; a list that the body does not name stays. */
    public Change<CatalogueRecord> putCatalogue(byte[] body) {
        return change(
                body,
                ReferenceRecords.CATALOGUE,
                (document, fields) -> CatalogueRules.read(document, fields, catalogue()));
    }

    /** Puts another calendar in the place of the known one. */
    public Change<CalendarRecord> putCalendar(byte[] body) {
        return change(
                body,
                ReferenceRecords.CALENDAR,
                (document, fields) -> CalendarRules.read(document, fields, calendar()));
    }

    private <T> Change<T> change(byte[] body, String key, BiFunction<Node, Fields, @Nullable T> rules) {
        Node document;
        try {
            document = DocumentReader.json().read(body);
        } catch (UnreadableDocument e) {
            return new Change.Unreadable<>(e.line(), e.reason());
        }
        changing.lock();
        try {
            Findings findings = new Findings(texts, false);
            T value = rules.apply(document, Fields.of(document, findings));
            if (value == null || !findings.isEmpty()) {
                return new Change.Refused<>(findings.all());
            }
            log.write(key, json.writeValueAsBytes(value));
            return new Change.Made<>(value);
        } finally {
            changing.unlock();
        }
    }

    /** What became of a change. */
    public sealed interface Change<T> {

        /** Durable and known. */
        record Made<T>(T value) implements Change<T> {}

        /** Not in its format. */
        record Unreadable<T>(int line, String reason) implements Change<T> {}

        /** Against a rule; nothing has changed. */
        record Refused<T>(List<FieldProblem> problems) implements Change<T> {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
