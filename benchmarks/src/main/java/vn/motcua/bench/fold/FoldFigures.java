package vn.motcua.bench.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Median;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;
import vn.motcua.bench.kafka.Cluster;
import vn.motcua.bench.log.CellSums;
import vn.motcua.bench.log.LogWriter;

/**
 * What came out of the rounds; the first round of each is the one that warms up.
 *
 * @param folds events a second of the fold, round by round
 * @param bares of the bare peer
 * @param drains of the raw drain
 */
record FoldFigures(
        LogWriter.Written log,
        CellSums cells,
        long subjects,
        int heldBytes,
        int sentBytes,
        List<Double> folds,
        List<Double> bares,
        List<Double> drains) {

    Measured measured(Optional<Table> profile) {
        List<Table> tables = new ArrayList<>(List.of(rates()));
        profile.ifPresent(tables::add);
        return new Measured(
                "fold", "From an empty state to committed cells", conditions(), tables, verified(), meaning());
    }

    private List<String> conditions() {
        return List.of(
                "%s events (%s bytes each on average) of 170 simulated wards, written as the intake writes them, wards interleaved and time going on, lz4, %d partitions."
                        .formatted(
                                Text.number(log.events()), Text.number(log.bytes() / log.events()), Cluster.PARTITIONS),
                "The broker is the one of `./motcua start`, in a process of its own. Fold and peer run in one JVM by turns, each time with a fresh application id and state directory, under the settings of indicator-service's own `fold.yml` (exactly_once_v2, RocksDB with changelogs).",
                "The fold's clock runs from its first records until committed cells carry the watermark of the end of every partition; the peer's until its position at the end is committed.",
                "The bare peer does, per event, one get and one put of %s bytes (the mean of the %s subjects that the fold holds) and sends one record of %s bytes on (the mean in the topic of cells); it parses nothing. The raw drain reads the log's bytes with one consumer."
                        .formatted(Text.number(heldBytes), Text.number(subjects), Text.number(sentBytes)));
    }

    private Table rates() {
        Table table = Table.of("", "events/s, median", "rounds", "cold", "to the bare peer");
        return table.row(row("the fold", folds)).row(row("bare peer", bares)).row(row("raw drain", drains));
    }

    private String[] row(String what, List<Double> rates) {
        List<Double> warm = rates.subList(1, rates.size());
        String rounds = String.join(", ", warm.stream().map(Text::number).toList());
        return new String[] {
            what,
            Text.number(Median.of(warm)),
            rounds,
            Text.number(rates.getFirst()),
            Text.ratio(Median.of(warm) / warm(bares))
        };
    }

    private List<String> verified() {
        return List.of("After every round, all %s cells equal the oracle's brute-force recomputation of the same log."
                .formatted(Text.number(cells.cells())));
    }

    private List<String> meaning() {
        double fold = warm(folds);
        return List.of(
                "The rule, the JSON and the cells together cost so much that the fold does %s of what bare Kafka Streams would do with the same state."
                        .formatted(Text.ratio(fold / warm(bares))),
                "A year of a province with three million dossiers, some fifteen million events, is folded anew in %.0f minutes on this machine."
                        .formatted(15e6 / fold / 60));
    }

    private static double warm(List<Double> rates) {
        return Median.of(rates.subList(1, rates.size()));
    }
}
