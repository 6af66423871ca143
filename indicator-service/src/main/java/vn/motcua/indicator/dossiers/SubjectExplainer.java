package vn.motcua.indicator.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.dossier.Assessment;
import vn.motcua.contracts.dossier.Contributions;
import vn.motcua.contracts.dossier.DossierFacts;
import vn.motcua.contracts.dossier.FeedbackRule.FeedbackFacts;
import vn.motcua.contracts.dossier.Inconsistency;
import vn.motcua.contracts.dossier.SubjectRule;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.Facet.Progress;
import vn.motcua.contracts.event.Facet.Timeline;
import vn.motcua.contracts.event.Facet.Voiding;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.indicator.dossiers.ExplainedSubject.ExplainedContribution;
import vn.motcua.indicator.dossiers.ExplainedSubject.HeldFacet;
import vn.motcua.kit.Messages;

/** Explains a subject to the ward it belongs to, in words. */
final class SubjectExplainer {

    private final JsonMapper json;
    private final Messages messages;
    private final CourseExplainer courses;

    SubjectExplainer(JsonMapper json, Messages messages) {
        this.json = json;
        this.messages = messages;
        this.courses = new CourseExplainer(messages);
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
                held(facets, facts),
                assessment == null ? null : courses.explain(facts, assessment, at),
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

    private List<HeldFacet> held(Facets facets, DossierFacts facts) {
        return facets.all().stream()
                .map(held -> new HeldFacet(
                        held.facet().key().type(),
                        held.facet().key().qualifier(),
                        held.version().time(),
                        held.version().id(),
                        json.readTree(held.version().data()),
                        messages.get(facetKey(held.facet(), facts))))
                .toList();
    }

    private static String facetKey(Facet facet, DossierFacts facts) {
        return switch (facet) {
            case Progress progress when progress.revoked() -> "facet.PROGRESS.revoked";
            case Progress progress when named(progress, facts.timeline()) -> "facet.PROGRESS.overruled";
            case Voiding voiding when !voiding.voided() -> "facet.VOID.not";
            default -> "facet." + facet.key().type().name();
        };
    }

    private static boolean named(Progress progress, @Nullable Timeline timeline) {
        return timeline != null && timeline.steps().stream().anyMatch(step -> step.step() == progress.step());
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
}
