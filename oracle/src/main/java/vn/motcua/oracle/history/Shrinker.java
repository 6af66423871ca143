package vn.motcua.oracle.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.motcua.oracle.Event;

/** Makes a failing history small enough to be read. */
public final class Shrinker {

    private Shrinker() {}

    /**
     * Drops events, first many at a time, as long as the rest still fails: of the result no single event can be left out.
     *
     * @param fails must hold for the history, and answer the same when asked again
     */
    public static History shrink(History history, Predicate<History> fails) {
        List<Event> events = history.events();
        for (int chunk = Math.max(1, events.size() / 2); ; chunk = Math.max(1, chunk / 2)) {
            int before = events.size();
            events = withoutNeedlessChunks(history, events, chunk, fails);
            if (chunk == 1 && events.size() == before) {
                return history.withEvents(events);
            }
        }
    }

    private static List<Event> withoutNeedlessChunks(
            History history, List<Event> events, int chunk, Predicate<History> fails) {
        List<Event> kept = events;
        for (int begin = 0; begin < kept.size(); ) {
            List<Event> rest = new ArrayList<>(kept);
            rest.subList(begin, Math.min(begin + chunk, rest.size())).clear();
            if (fails.test(history.withEvents(rest))) {
                kept = rest;
            } else {
                begin += chunk;
            }
        }
        return kept;
    }
}
