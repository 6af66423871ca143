package vn.motcua.bench.log;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.kit.event.Instants;
import vn.motcua.simulator.WardStream;

/** What one ward has still to send, in its order; the next entry arrives when its fact, or a later one before it, was recorded. */
final class WardCursor implements Comparable<WardCursor> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final WardStream stream;
    private final IntakeOfBatches intake;
    private final int order;
    private final Deque<LogEntry> waiting = new ArrayDeque<>();
    private Instant next = Instant.MIN;

    WardCursor(WardStream stream, IntakeOfBatches intake, int order) {
        this.stream = stream;
        this.intake = intake;
        this.order = order;
        look();
    }

    boolean hasNext() {
        return !waiting.isEmpty();
    }

    LogEntry take() {
        LogEntry entry = waiting.remove();
        LogEntry arrived = new LogEntry(entry.unit(), entry.type(), next, entry.json());
        look();
        return arrived;
    }

    private void look() {
        while (waiting.isEmpty() && stream.hasNext()) {
            waiting.addAll(intake.entries(stream.next()));
        }
        if (!waiting.isEmpty()) {
            Instant stated = statedAt(waiting.element());
            next = stated.isAfter(next) ? stated : next;
        }
    }

    private static Instant statedAt(LogEntry entry) {
        String time = JSON.readTree(entry.json()).path("time").stringValue();
        return Instants.parse(time).orElseThrow();
    }

    @Override
    public int compareTo(WardCursor other) {
        int byTime = next.compareTo(other.next);
        return byTime != 0 ? byTime : Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return order;
    }
}
