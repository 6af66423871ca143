package vn.motcua.cli.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.cli.text.ProgressLine;
import vn.motcua.cli.text.Texts;

/** Names the steps of the demo as they begin and keeps how long each took. */
final class Stopwatch {

    private final Texts texts;
    private final ProgressLine screen;
    private final Clock clock;
    private final Instant start;
    private final List<Lap> laps = new ArrayList<>();

    /** A step that is over; the note may hold a rate. */
    record Lap(String name, double seconds, String note) {}

    /** A step. */
    interface Step<T> {

        /** Does it. */
        T run() throws Exception;
    }

    Stopwatch(Texts texts, ProgressLine screen, Clock clock) {
        this.texts = texts;
        this.screen = screen;
        this.clock = clock;
        this.start = clock.instant();
    }

    /** Runs a step under the name of that key. */
    <T> T time(String key, Step<T> step) throws Exception {
        String name = texts.get(key);
        screen.print("");
        screen.print("▸ " + name);
        Instant begun = clock.instant();
        T result = step.run();
        laps.add(new Lap(name, seconds(begun), ""));
        screen.clear();
        return result;
    }

    /** Adds a note to the step that ended last. */
    void note(String note) {
        Lap last = laps.removeLast();
        laps.add(new Lap(last.name, last.seconds, note));
        screen.print("  " + note);
    }

    List<Lap> laps() {
        return List.copyOf(laps);
    }

    /** Seconds of the step that ended last. */
    double last() {
        return Math.max(0.001, laps.getLast().seconds);
    }

    /** Seconds since the beginning. */
    double all() {
        return seconds(start);
    }

    private double seconds(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }
}
