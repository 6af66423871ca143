package vn.motcua.indicator.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.dossier.Assessment;
import vn.motcua.contracts.dossier.Contributions;
import vn.motcua.contracts.dossier.DossierFacts;
import vn.motcua.contracts.dossier.FeedbackRule.FeedbackFacts;
import vn.motcua.contracts.dossier.Inconsistency;
import vn.motcua.contracts.dossier.SubjectRule;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.indicator.dossiers.ExplainedSubject.ExplainedContribution;
import vn.motcua.indicator.dossiers.ExplainedSubject.ExplainedCourse;
import vn.motcua.indicator.dossiers.ExplainedSubject.HeldFacet;
import vn.motcua.kit.Messages;

/** Explains a subject to the ward it belongs to, in words. */
final class SubjectExplainer {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final JsonMapper json;
    private final Messages messages;

    SubjectExplainer(JsonMapper json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    /** What is held of the subject and what follows from it at an instant. */
    ExplainedSubject explain(Subject subject, Facets facets, Instant at) {
        DossierFacts facts = DossierFacts.of(facets.values());
        FeedbackFacts feedback = FeedbackFacts.of(facets.values());
        boolean dossier = subject.kind() == SubjectKind.DOSSIER;
        boolean counts = dossier ? facts.counts() : feedback.receipt() != null;
        Assessment assessment = dossier ? Assessment.of(facts) : null;
        return new ExplainedSubject(
                subject.unit(),
                subject.kind(),
                subject.code(),
                counts,
                messages.get(countsKey(dossier, counts, facts)),
                held(facets),
                assessment == null ? null : course(assessment, at),
                dossier ? Inconsistency.of(facts) : Inconsistency.of(feedback),
                contributions(SubjectRule.contributions(subject.kind(), facets)));
    }

    private static String countsKey(boolean dossier, boolean counts, DossierFacts facts) {
        if (counts) {
            return "explain.counts";
        }
        if (!dossier) {
            return "explain.not-received";
        }
        return facts.voided() ? "explain.voided" : "explain.not-accepted";
    }

    private List<HeldFacet> held(Facets facets) {
        return facets.all().stream()
                .map(held -> new HeldFacet(
                        held.facet().key().type(),
                        held.facet().key().qualifier(),
                        held.version().time(),
                        held.version().id(),
                        json.readTree(held.version().data())))
                .toList();
    }

    private ExplainedCourse course(Assessment assessment, Instant at) {
        Instant finish = assessment.course().finish();
        Instant dueInForce = assessment.dueInForceAt(finish == null ? at : finish);
        boolean open = assessment.openAt(at);
        return new ExplainedCourse(
                at,
                assessment.course().steps(),
                assessment.course().outcome(),
                finish,
                assessment.pauses().intervals(),
                assessment.due().at(),
                assessment.due().setAt(),
                dueInForce,
                assessment.timing(),
                assessment.excused(),
                assessment.overdue(),
                open,
                open && assessment.pauses().pausedAt(at),
                assessment.overdueAt(at),
                explanation(assessment, finish, dueInForce, at));
    }

    private String explanation(Assessment assessment, @Nullable Instant finish, @Nullable Instant due, Instant at) {
        if (assessment.timing() != null) {
            String key = "explain.timing." + assessment.timing().name().toLowerCase(Locale.ROOT);
            return due == null ? messages.get("explain.timing.no-due") : messages.get(key, text(finish), text(due));
        }
        if (finish != null) {
            return messages.get("explain.unresolved", text(finish));
        }
        if (assessment.pauses().pausedAt(at)) {
            return messages.get("explain.paused");
        }
        if (due == null) {
            return messages.get("explain.open-no-due");
        }
        return messages.get(assessment.overdueAt(at) ? "explain.overdue" : "explain.open", text(due));
    }

    private List<ExplainedContribution> contributions(Contributions contributions) {
        List<ExplainedContribution> explained = new ArrayList<>();
        contributions
                .byDay()
                .forEach((day, measures) ->
                        measures.forEachNonZero((measure, value) -> explained.add(new ExplainedContribution(
                                LocalDate.ofEpochDay(day),
                                contributions.sector(),
                                contributions.procedure(),
                                measure.code(),
                                value,
                                messages.get("measure." + measure.code())))));
        return explained;
    }

    private static String text(@Nullable Instant instant) {
        return instant == null ? "" : WHEN.format(instant.atOffset(LocalDays.OFFSET));
    }
}
