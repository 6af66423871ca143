package vn.motcua.indicator.dossiers.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.state.HostInfo;
import org.jspecify.annotations.Nullable;
import vn.motcua.indicator.dossiers.Peers;

/** Declared figures of all units, wherever they are held. */
final class DeclaredService {

    static final String FIND = "/internal/dossiers/declarations";

    private final DeclaredFigures here;
    private final Peers peers;

    DeclaredService(DeclaredFigures here, Peers peers) {
        this.here = here;
        this.peers = peers;
    }

    /** What one instance asks another for. */
    record Question(
            List<String> units, String period, @Nullable String figure) {}

    /** What units declared for a period, of one figure or of all, by unit and figure. */
    List<DeclaredLine> find(List<String> units, String period, @Nullable String figure) {
        List<DeclaredLine> found = new ArrayList<>();
        for (Map.Entry<HostInfo, List<String>> holder : peers.holders(units).entrySet()) {
            Question question = new Question(holder.getValue(), period, figure);
            found.addAll(
                    peers.isHere(holder.getKey())
                            ? here(question)
                            : List.of(peers.ask(holder.getKey(), FIND, question, DeclaredLine[].class)));
        }
        found.sort(DeclaredLine.ORDER);
        return found;
    }

    /** The same of what this instance holds. */
    List<DeclaredLine> here(Question question) {
        return here.find(question.units(), question.period(), question.figure());
    }
}
