package vn.motcua.cli.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A line that shows how far a work is: overwritten on a terminal, written anew every ten seconds elsewhere. */
public final class ProgressLine {

    private static final Duration ON_TERMINAL = Duration.ofMillis(150);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);
    private static final int BAR = 24;

    private final Terminal terminal;
    private final Clock clock;
    private Instant last;
    private int shown;

    /** A line that shows nothing yet. */
    public ProgressLine(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.last = terminal.interactive() ? Instant.MIN : clock.instant();
    }

    /** True when it is time to show again. */
    public synchronized boolean due() {
        Duration pause = terminal.interactive() ? ON_TERMINAL : ELSEWHERE;
        return last.equals(Instant.MIN) || !clock.instant().isBefore(last.plus(pause));
    }

    /** Shows how far it is. */
    public synchronized void show(String text) {
        last = clock.instant();
        if (!terminal.interactive()) {
            terminal.out().println(text);
            return;
        }
        int width = Table.width(text);
        terminal.out().print('\r' + text + " ".repeat(Math.max(0, shown - width)));
        terminal.out().flush();
        shown = width;
    }

    /** Takes the line away, so that other text can follow. */
    public synchronized void clear() {
        if (terminal.interactive() && shown > 0) {
            terminal.out().print('\r' + " ".repeat(shown) + '\r');
            terminal.out().flush();
            shown = 0;
        }
    }

    /** Prints a line of its own; what is shown comes back with the next update. */
    public synchronized void print(String line) {
        clear();
        terminal.out().println(line);
    }

    /** A bar for a share between 0 and 1. */
    public static String bar(double share) {
        int full = (int) Math.round(Math.clamp(share, 0, 1) * BAR);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }
}
