package vn.motcua.indicator.dossiers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.state.HostInfo;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.SubjectKind;

/** Answers about dossiers from this instance's state, and from the other instances' for the units that they hold. */
final class DossierService {

    static final String IN_STATE = "/internal/dossiers/in-state";
    static final String INCONSISTENCIES = "/internal/dossiers/inconsistencies";
    static final String EXPLAIN = "/internal/dossiers/explain";

    private final DossierLists here;
    private final DossierShelf shelf;
    private final SubjectExplainer explainer;
    private final Peers peers;

    DossierService(DossierLists here, DossierShelf shelf, SubjectExplainer explainer, Peers peers) {
        this.here = here;
        this.shelf = shelf;
        this.explainer = explainer;
        this.peers = peers;
    }

    /** The units' dossiers that are asked for, the most overdue first. */
    List<DossierLine> inState(List<String> units, DossierQuestion asked) {
        List<DossierLine> lines = new ArrayList<>();
        for (Map.Entry<HostInfo, List<String>> holder : peers.holders(units).entrySet()) {
            if (peers.isHere(holder.getKey())) {
                lines.addAll(here.inState(holder.getValue(), asked));
            } else {
                Questions.InState question = new Questions.InState(holder.getValue(), asked);
                lines.addAll(List.of(peers.ask(holder.getKey(), IN_STATE, question, DossierLine[].class)));
            }
        }
        lines.sort(Comparator.comparing(DossierLine::dueAt)
                .thenComparing(DossierLine::unit)
                .thenComparing(DossierLine::code));
        return lines;
    }

    /** Contradictions and unknown codes of units. */
    InconsistencyReport inconsistencies(List<String> units) {
        InconsistencyReport report = InconsistencyReport.none();
        for (Map.Entry<HostInfo, List<String>> holder : peers.holders(units).entrySet()) {
            report = report.plus(
                    peers.isHere(holder.getKey())
                            ? here.inconsistencies(holder.getValue())
                            : peers.ask(
                                    holder.getKey(),
                                    INCONSISTENCIES,
                                    new Questions.Inconsistencies(holder.getValue()),
                                    InconsistencyReport.class));
        }
        return report;
    }

    /** All that is held of one subject; empty when nothing is. */
    Optional<ExplainedSubject> explain(String unit, SubjectKind kind, String code, Instant at) {
        HostInfo holder = peers.holders(List.of(unit)).keySet().iterator().next();
        return peers.isHere(holder)
                ? explainHere(unit, kind, code, at)
                : peers.ask(holder, EXPLAIN, new Questions.Explain(unit, kind, code, at), PeerAnswer.class)
                        .found();
    }

    /** The same from this instance's state alone. */
    Optional<ExplainedSubject> explainHere(String unit, SubjectKind kind, String code, Instant at) {
        Subject subject = new Subject(unit, kind, code);
        Facets facets = shelf.find(subject);
        return facets == null ? Optional.empty() : Optional.of(explainer.explain(subject, facets, at));
    }

    DossierLists here() {
        return here;
    }

    /** A peer's answer about one subject. */
    record PeerAnswer(@Nullable ExplainedSubject subject) {
        Optional<ExplainedSubject> found() {
            return Optional.ofNullable(subject);
        }
    }
}
