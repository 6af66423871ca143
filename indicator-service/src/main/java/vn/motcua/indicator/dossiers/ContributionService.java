package vn.motcua.indicator.dossiers;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.state.HostInfo;

/** The dossiers behind a figure, of all units wherever they are held. */
final class ContributionService {

    static final String FIND = "/internal/dossiers/contributions";

    private final ContributionLists here;
    private final Peers peers;

    ContributionService(ContributionLists here, Peers peers) {
        this.here = here;
        this.peers = peers;
    }

    /** What dossiers of units add to the figure, and so many of the first lines. */
    Contributed find(List<String> units, ContributionQuestion question, int wanted) {
        ContributionTally tally = new ContributionTally(wanted);
        for (Map.Entry<HostInfo, List<String>> holder : peers.holders(units).entrySet()) {
            tally.add(
                    peers.isHere(holder.getKey())
                            ? here.find(holder.getValue(), question, wanted)
                            : peers.ask(
                                    holder.getKey(),
                                    FIND,
                                    new Questions.Contributions(holder.getValue(), question, wanted),
                                    Contributed.class));
        }
        return tally.contributed();
    }

    ContributionLists here() {
        return here;
    }
}
