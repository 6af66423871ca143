package vn.motcua.indicator.dossiers.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.state.HostInfo;
import vn.motcua.indicator.dossiers.Peers;

/** A day's lists of dossiers, of all units wherever they are held. */
final class ReconciliationService {

    static final String FIND = "/internal/dossiers/reconciliation";

    private final DayDossierLists here;
    private final Peers peers;

    ReconciliationService(DayDossierLists here, Peers peers) {
        this.here = here;
        this.peers = peers;
    }

    /** What one instance asks another for. */
    record Question(List<String> units, LocalDate day, Set<String> asked) {}

    /** The units' dossiers that are in one of the day's lists, or whose code is asked for. */
    DayDossiers find(List<String> units, LocalDate day, Set<String> asked) {
        List<DayDossier> found = new ArrayList<>();
        for (Map.Entry<HostInfo, List<String>> holder : peers.holders(units).entrySet()) {
            Question question = new Question(holder.getValue(), day, asked);
            found.addAll(
                    peers.isHere(holder.getKey())
                            ? here(question)
                            : List.of(peers.ask(holder.getKey(), FIND, question, DayDossier[].class)));
        }
        return new DayDossiers(found);
    }

    /** The same of what this instance holds. */
    List<DayDossier> here(Question question) {
        return here.find(question.units(), question.day(), question.asked());
    }
}
