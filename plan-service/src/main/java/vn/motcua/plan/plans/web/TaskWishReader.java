package vn.motcua.plan.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.TaskDesk;

/** Reads what is wished of a plan or task; each needs a reason. */
final class TaskWishReader {

    private static final String REASON = "reason";
    private static final String LEAD = "lead";

    private final Texts texts;

    TaskWishReader(Texts texts) {
        this.texts = texts;
    }

    /** {@code {"reason"}}. */
    String reason(byte[] body) {
        return read(body, TaskWishReader::reason);
    }

    /** {@code {"occurrence"?,"reason"}}. */
    Reopen reopen(byte[] body) {
        return read(body, fields -> new Reopen(fields.day("occurrence"), reason(fields)));
    }

    /** {@code {"lead"?,"coordinating"?,"supervising"?,"reason"}}: what is absent stays; a task is never without lead. */
    TaskDesk.Assignment assignment(byte[] body) {
        return read(body, fields -> {
            List<String> lead = given(fields, LEAD);
            List<String> coordinating = given(fields, "coordinating");
            List<String> supervising = given(fields, "supervising");
            if (lead == null && coordinating == null && supervising == null) {
                fields.report(LEAD, "assignment.empty");
            } else if (lead != null && lead.isEmpty()) {
                fields.report(LEAD, "assignment.no-lead");
            }
            return new TaskDesk.Assignment(lead, coordinating, supervising, reason(fields));
        });
    }

    private <T> T read(byte[] body, Function<Fields, T> reader) {
        return JsonBody.read(body, texts, reader);
    }

    private static String reason(Fields fields) {
        return Objects.requireNonNullElse(fields.requiredText(REASON), "");
    }

    private static @Nullable List<String> given(Fields fields, String name) {
        return fields.has(name) ? fields.texts(name) : null;
    }

    /** Which delivery is to be opened again, and why. */
    record Reopen(@Nullable LocalDate occurrence, String reason) {}
}
