package vn.motcua.plan.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.Evidence;
import vn.motcua.plan.plans.TaskProgress;

/**
 * Reads a report on a task: {@code {"id"?,"on"?,"done"?,"percent"?,"note"?,"occurrence"?,"evidence":[…]}}. Without an id
 * the report is known by its content and day.
 */
final class ProgressReader {

    private static final int ID_LENGTH = 16;
    private static final int ALL = 100;

    private final Texts texts;
    private final Clock clock;

    ProgressReader(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    TaskProgress read(byte[] body, String by) {
        return JsonBody.read(body, texts, fields -> report(fields, by));
    }

    private TaskProgress report(Fields fields, String by) {
        LocalDate today = LocalDays.date(clock.instant());
        LocalDate on = Objects.requireNonNullElse(fields.day("on"), today);
        if (on.isAfter(today)) {
            fields.report("on", "progress.future");
        }
        Integer percent = fields.whole("percent", 0, ALL);
        Boolean said = fields.bool("done");
        String note = fields.text("note");
        List<Evidence> evidence = EvidenceReader.read(fields);
        if (said == null && percent == null && note == null && evidence.isEmpty()) {
            fields.report("done", "progress.empty");
        }
        String id = fields.text("id");
        boolean done = said == null ? percent != null && percent == ALL : said;
        return new TaskProgress(
                id == null ? on + "-" + fields.digest().substring(0, ID_LENGTH) : id,
                on,
                done,
                percent,
                note,
                evidence,
                by,
                fields.day("occurrence"),
                null);
    }
}
