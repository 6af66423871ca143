package vn.motcua.report.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Subject;
import vn.motcua.kit.kafka.UnitPartitioner;
import vn.motcua.kit.log.LogEventReader;

/**
 * Goes through the log from its beginning and tells what is held of every subject at a cut. Memory is bounded: a partition
 * with many records is gone through several times, each time for a part of its units.
 */
public final class Replay {

    private static final long RECORDS_A_PASS = 1_000_000;

    private final EventLog log;
    private final LogEventReader events;
    private final int partitions;

    /**
     * Replays a log.
     *
     * @param partitions over how many units are spread
     */
    public Replay(EventLog log, JsonMapper json, int partitions) {
        this.log = log;
        this.events = new LogEventReader(json);
        this.partitions = partitions;
    }

    /** Is shown the subjects of units. */
    @FunctionalInterface
    public interface Visitor {

        /** A dossier, feedback or declared figure, and what is held of it at the cut. */
        void subject(Subject subject, Facets held);
    }

    /** Is shown subjects at two cuts. */
    @FunctionalInterface
    public interface Comparison {

        /** A subject that is held at the later cut, and what was held at the earlier one. */
        void subject(Subject subject, Facets before, Facets after);
    }

    /** What is held of units at a cut. */
    public void run(Cut cut, Collection<String> units, Progress progress, Visitor visitor) {
        Passes passes = new Passes(cut, units);
        Watched watched = new Watched(progress, passes.records(cut));
        for (Pass pass : passes.all()) {
            HeldUnits held = new HeldUnits(events, pass.units());
            log.read(pass.partition(), 0, cut.offset(pass.partition()), watched.receiver(held, 0));
            held.forEach(visitor);
        }
    }

    /** What is held of units at two cuts of the same log, of which the first is the earlier. */
    public void compare(Cut earlier, Cut later, Collection<String> units, Progress progress, Comparison comparison) {
        Passes passes = new Passes(later, units);
        Watched watched = new Watched(progress, passes.records(later));
        for (Pass pass : passes.all()) {
            long first = Math.min(earlier.offset(pass.partition()), later.offset(pass.partition()));
            HeldUnits held = new HeldUnits(events, pass.units());
            log.read(pass.partition(), 0, first, watched.receiver(held, 0));
            HeldUnits before = held.copy();
            log.read(pass.partition(), first, later.offset(pass.partition()), watched.receiver(held, first));
            held.forEach((subject, after) -> comparison.subject(subject, before.of(subject), after));
        }
    }

    /** One way through a partition, for some of its units. */
    private record Pass(int partition, List<String> units) {}

    /** The ways through the log that are needed for some units. */
    private final class Passes {

        private final List<Pass> all = new ArrayList<>();

        Passes(Cut cut, Collection<String> units) {
            Map<Integer, List<String>> byPartition = new TreeMap<>();
            units.forEach(unit -> byPartition
                    .computeIfAbsent(UnitPartitioner.partition(unit, partitions), partition -> new ArrayList<>())
                    .add(unit));
            byPartition.forEach((partition, inIt) -> {
                int parts = (int) Math.clamp(cut.offset(partition) / RECORDS_A_PASS + 1, 1, inIt.size());
                for (int part = 0; part < parts; part++) {
                    all.add(new Pass(
                            partition, inIt.subList(inIt.size() * part / parts, inIt.size() * (part + 1) / parts)));
                }
            });
        }

        List<Pass> all() {
            return all;
        }

        long records(Cut cut) {
            return all.stream().mapToLong(pass -> cut.offset(pass.partition())).sum();
        }
    }

    /** Tells of progress over all passes. */
    private static final class Watched {

        private final Progress progress;
        private final long of;
        private long read;

        Watched(Progress progress, long of) {
            this.progress = progress;
            this.of = of;
            progress.at(0, of);
        }

        EventLog.Receiver receiver(HeldUnits held, long from) {
            return new EventLog.Receiver() {
                private long at = from;

                @Override
                public void record(String key, byte @Nullable [] value) {
                    held.take(key, value);
                }

                @Override
                public void passed(long offset) {
                    read += offset - at;
                    at = offset;
                    progress.at(read, of);
                }
            };
        }
    }
}
