package vn.motcua.simulator.send;

import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.WardStream;

/** The wards that have more to send. Who is furthest behind in simulated time goes next; one ward is sent by one worker. */
final class WardQueue {

    private record Waiting(WardStream stream, long day, int order) {}

    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparingLong(Waiting::day).thenComparingInt(Waiting::order));
    private int taken;
    private int order;
    private boolean stopped;

    WardQueue(Collection<WardStream> streams) {
        streams.stream().filter(WardStream::hasNext).forEach(this::add);
    }

    /** Takes a ward, waiting for one that another worker has; null when there is nothing more to send. */
    synchronized @Nullable WardStream take() throws InterruptedException {
        while (waiting.isEmpty() && taken > 0 && !stopped) {
            wait();
        }
        if (waiting.isEmpty() || stopped) {
            return null;
        }
        taken++;
        return waiting.remove().stream;
    }

    /** Gives a ward back, and lets it come again if it has more. */
    void giveBack(WardStream stream) {
        boolean more = stream.hasNext();
        synchronized (this) {
            taken--;
            if (more) {
                add(stream);
            }
            notifyAll();
        }
    }

    /** Lets nobody take any more. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private void add(WardStream stream) {
        waiting.add(new Waiting(stream, stream.nextDay().toEpochDay(), order++));
    }
}
