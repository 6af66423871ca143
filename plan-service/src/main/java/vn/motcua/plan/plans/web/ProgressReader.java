package vn.motcua.plan.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.DocumentDigest;
import vn.motcua.plan.document.DocumentReader;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Findings;
import vn.motcua.plan.document.Node;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.document.UnreadableDocument;
import vn.motcua.plan.plans.Evidence;
import vn.motcua.plan.plans.TaskProgress;

/**
 * Reads a report on a task: {@code {"id"?,"on"?,"done"?,"percent"?,"note"?,"evidence":[…]}}. Without an id the report is
 * known by its content and day.
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
        Node document;
        try {
            document = DocumentReader.json().read(body);
        } catch (UnreadableDocument e) {
            throw new ProblemException(
                    ProblemType.UNREADABLE_BODY,
                    texts.get("document.unreadable", Integer.toString(e.line()), e.reason()));
        }
        Findings findings = new Findings(texts, false);
        Fields fields = Fields.of(document, findings);
        LocalDate today = LocalDays.date(clock.instant());
        LocalDate on = Objects.requireNonNullElse(fields.day("on"), today);
        if (on.isAfter(today)) {
            fields.report("on", "progress.future");
        }
        Integer percent = fields.whole("percent", 0, ALL);
        Boolean said = fields.bool("done");
        String note = fields.text("note");
        List<String> evidence = fields.texts("evidence");
        if (said == null && percent == null && note == null && evidence.isEmpty()) {
            fields.report("done", "progress.empty");
        }
        String id = fields.text("id");
        if (!findings.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, texts.get("problem.invalid-input"), findings.all());
        }
        boolean done = said == null ? percent != null && percent == ALL : said;
        return new TaskProgress(
                id == null ? on + "-" + DocumentDigest.of(document).substring(0, ID_LENGTH) : id,
                on,
                done,
                percent,
                note,
                evidence.stream().map(Evidence::of).toList(),
                by,
                fields.day("occurrence"),
                null);
    }
}
