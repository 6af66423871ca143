package vn.motcua.indicator.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.Assessment;
import vn.motcua.contracts.dossier.DossierFacts;
import vn.motcua.contracts.dossier.Interval;
import vn.motcua.contracts.dossier.Timing;
import vn.motcua.contracts.event.Facet.Lateness;
import vn.motcua.contracts.event.StepAt;
import vn.motcua.indicator.dossiers.ExplainedCourse.ExplainedPause;
import vn.motcua.indicator.dossiers.ExplainedCourse.ExplainedStep;
import vn.motcua.kit.Messages;

/** Explains a dossier's course: its steps, its pauses, its due date in force, and why it is late. */
final class CourseExplainer {

    private final Messages messages;
    private final TimeTexts texts;

    CourseExplainer(Messages messages) {
        this.messages = messages;
        this.texts = new TimeTexts(messages);
    }

    /** The course at an instant. */
    ExplainedCourse explain(DossierFacts facts, Assessment assessment, Instant at) {
        Instant finish = assessment.course().finish();
        Instant seen = finish == null ? at : finish;
        Instant due = assessment.dueInForceAt(seen);
        boolean open = assessment.openAt(at);
        boolean overdue = assessment.overdueAt(at);
        return new ExplainedCourse(
                at,
                steps(assessment),
                assessment.course().outcome(),
                finish,
                pauses(assessment, seen),
                assessment.due().at(),
                assessment.due().setAt(),
                due,
                due(facts, assessment, due, seen),
                assessment.timing(),
                assessment.excused(),
                assessment.overdue(),
                open,
                open && assessment.pauses().pausedAt(at),
                overdue,
                standing(assessment, due, at),
                overdue || assessment.timing() == Timing.LATE ? lateness(facts.lateness()) : null);
    }

    private List<ExplainedStep> steps(Assessment assessment) {
        StepAt ending = assessment.course().ending();
        return assessment.course().steps().stream()
                .map(step -> new ExplainedStep(step.step(), step.at(), step(step, step.equals(ending))))
                .toList();
    }

    private String step(StepAt step, boolean ends) {
        String name = messages.get("step." + step.step().name());
        return ends ? messages.get("explain.step-ends", name) : name;
    }

    private List<ExplainedPause> pauses(Assessment assessment, Instant seen) {
        return assessment.pauses().intervals().stream()
                .map(pause -> new ExplainedPause(
                        pause.start(), pause.end(), moves(assessment, pause, seen), pause(assessment, pause, seen)))
                .toList();
    }

    private String pause(Assessment assessment, Interval pause, Instant seen) {
        if (!pause.endedBy(seen)) {
            return messages.get("explain.pause.runs");
        }
        if (assessment.due().at() == null) {
            return messages.get("explain.pause.no-due", texts.of(pause.length()));
        }
        return messages.get(
                moves(assessment, pause, seen) ? "explain.pause.moves" : "explain.pause.before",
                texts.of(pause.length()),
                texts.of(assessment.due().setAt()));
    }

    /** Pauses that have ended and began when the due date was set or later. */
    private static boolean moves(Assessment assessment, Interval pause, Instant seen) {
        return assessment.due().at() != null
                && pause.endedBy(seen)
                && !pause.start().isBefore(assessment.due().setAt());
    }

    private String due(DossierFacts facts, Assessment assessment, @Nullable Instant inForce, Instant seen) {
        Instant at = assessment.due().at();
        String setAt = texts.of(assessment.due().setAt());
        if (at == null || inForce == null) {
            return facts.rescheduling() == null
                    ? messages.get("explain.due.none")
                    : messages.get("explain.due.removed", setAt);
        }
        String set = facts.rescheduling() == null
                ? messages.get("explain.due.accepted", texts.of(at), setAt)
                : messages.get(
                        "explain.due.rescheduled",
                        texts.of(at),
                        setAt,
                        messages.get(
                                "reschedule." + facts.rescheduling().reason().name()));
        long moving = assessment.pauses().intervals().stream()
                .filter(pause -> moves(assessment, pause, seen))
                .count();
        return moving == 0
                ? set
                : messages.get(
                        "explain.due.moved", set, moving, texts.of(Duration.between(at, inForce)), texts.of(inForce));
    }

    private String standing(Assessment assessment, @Nullable Instant due, Instant at) {
        Instant finish = assessment.course().finish();
        if (finish != null && assessment.timing() != null) {
            return due == null
                    ? messages.get("explain.timing.no-due")
                    : messages.get(
                            "explain.timing." + assessment.timing().name().toLowerCase(Locale.ROOT),
                            texts.of(finish),
                            texts.of(due),
                            texts.of(Duration.between(due, finish)));
        }
        if (finish != null) {
            return messages.get("explain.unresolved", texts.of(finish));
        }
        if (assessment.pauses().pausedAt(at)) {
            return messages.get("explain.paused");
        }
        if (due == null) {
            return messages.get("explain.open-no-due");
        }
        return messages.get(
                assessment.overdueAt(at) ? "explain.overdue" : "explain.open",
                texts.of(due),
                texts.of(Duration.between(due, at)));
    }

    private String lateness(@Nullable Lateness lateness) {
        String apology = lateness == null || lateness.apologizedAt() == null
                ? messages.get("explain.late.no-apology")
                : messages.get("explain.late.apology", texts.of(lateness.apologizedAt()));
        if (lateness == null || lateness.cause() == null) {
            return messages.get("explain.late.no-cause", apology);
        }
        return messages.get(
                lateness.cause().excuses() ? "explain.late.excused" : "explain.late.not-excused",
                messages.get("cause." + lateness.cause().name()),
                apology);
    }
}
