package vn.motcua.report.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;

/**
 * How many events arrived in each minute of the last hour, by the log itself: whichever instance answers and whenever it
 * started, it tells the same. Minutes that are long past are asked for once.
 */
public final class Arrivals {

    private static final int MINUTES = 60;
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private final LogPlaces log;
    private final Clock clock;
    private final NavigableMap<Instant, Long> settled = new ConcurrentSkipListMap<>();

    Arrivals(LogPlaces log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** A minute by its beginning, and how many events arrived in it. */
    public record Minute(Instant at, long events) {}

    /** The last hour; the last minute still runs. */
    public List<Minute> lastHour() {
        Instant now = clock.instant();
        Instant running = now.truncatedTo(ChronoUnit.MINUTES);
        List<Instant> edges = IntStream.rangeClosed(0, MINUTES)
                .mapToObj(index -> running.plus(index + 1L - MINUTES, ChronoUnit.MINUTES))
                .toList();
        settled.headMap(edges.getFirst()).clear();
        List<Long> before = before(edges, now.minus(SETTLED));
        return IntStream.range(0, MINUTES)
                .mapToObj(index -> new Minute(edges.get(index), before.get(index + 1) - before.get(index)))
                .toList();
    }

    private List<Long> before(List<Instant> edges, Instant settles) {
        List<Instant> asked =
                edges.stream().filter(edge -> !settled.containsKey(edge)).toList();
        List<Long> answers = log.before(asked);
        List<Long> before = new ArrayList<>();
        int next = 0;
        for (Instant edge : edges) {
            Long known = settled.get(edge);
            long count = known == null ? answers.get(next++) : known;
            before.add(count);
            if (edge.isBefore(settles)) {
                settled.put(edge, count);
            }
        }
        return before;
    }
}
