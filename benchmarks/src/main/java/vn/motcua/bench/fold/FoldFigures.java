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
 * @param folds of the fold, round by round
 * @param bares of the bare peer
 * @param drains of the raw drain
 */
record FoldFigures(
        LogWriter.Written log,
        CellSums cells,
        long subjects,
        int heldBytes,
        int sentBytes,
        List<Took> folds,
        List<Took> bares,
        List<Took> drains) {

    private static final double YEAR_OF_A_PROVINCE = 15e6;

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
                                Text.number(log.events()),
                                Text.number(Math.round(log.bytes() / (double) log.events())),
                                Cluster.PARTITIONS),
                "The broker is the one of `./motcua start`, in a process of its own. Fold and peer run in one JVM by turns, each time with a fresh application id and state directory, under the settings of indicator-service's own `fold.yml` (exactly_once_v2, RocksDB with changelogs).",
                "The fold's clock runs from its first records until committed cells carry the watermark of the end of every partition; the peer's until its position at the end and all that it sent are committed. Processor time is that of this JVM and the broker.",
                "The bare peer does, per event, one get and one put of %s bytes (the mean of the %s subjects that the fold holds) and sends one record of %s bytes on (the mean in the topic of cells); it parses nothing. The raw drain reads the log's bytes with one consumer."
                        .formatted(Text.number(heldBytes), Text.number(subjects), Text.number(sentBytes)));
    }

    private Table rates() {
        return Table.of(
                        "",
                        "events/s, median",
                        "to the bare peer",
                        "rounds",
                        "cold",
                        "CPU µs per event",
                        "to the bare peer")
                .row(row("the fold", folds))
                .row(row("bare peer", bares))
                .row(row("raw drain", drains));
    }

    private String[] row(String what, List<Took> runs) {
        String rounds = String.join(
                ", ",
                warm(runs).stream().map(run -> Text.number(run.perSecond())).toList());
        return new String[] {
            what,
            Text.number(rate(runs)),
            Text.ratio(rate(runs) / rate(bares)),
            rounds,
            Text.number(runs.getFirst().perSecond()),
            Text.number(cpu(runs)),
            Text.ratio(cpu(bares) / cpu(runs))
        };
    }

    private List<String> verified() {
        return List.of("After every round, all %s cells equal the oracle's brute-force recomputation of the same log."
                .formatted(Text.number(cells.cells())));
    }

    private List<String> meaning() {
        return List.of(
                "JSON, rule and cells included, the fold does %s of what bare Kafka Streams does with the same state on the same machine; by processor time, which other load hardly touches, %s."
                        .formatted(Text.ratio(rate(folds) / rate(bares)), Text.ratio(cpu(bares) / cpu(folds))),
                "A year of a province with three million dossiers, some fifteen million events, is folded anew in %.0f minutes."
                        .formatted(YEAR_OF_A_PROVINCE / rate(folds) / 60));
    }

    private static double rate(List<Took> runs) {
        return Median.of(warm(runs).stream().map(Took::perSecond).toList());
    }

    private static double cpu(List<Took> runs) {
        return Median.of(warm(runs).stream().map(Took::cpuPerEvent).toList());
    }

    private static List<Took> warm(List<Took> runs) {
        return runs.size() == 1 ? runs : runs.subList(1, runs.size());
    }
}
