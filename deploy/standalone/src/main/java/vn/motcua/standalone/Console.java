package vn.motcua.standalone;

import java.io.PrintStream;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;

/** What the operator reads: one line per step, Vietnamese first, with the seconds since the start before it. */
final class Console {
    private static final ResourceBundle VIETNAMESE = bundle("vi");
    private static final ResourceBundle ENGLISH = bundle("en");

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    /** A line about a step of the start, the stop or a restart. */
    void step(String key, Object... arguments) {
        double seconds = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
        out.printf(Locale.ROOT, "[%5.1fs] %s%n", seconds, text(key, arguments));
    }

    /** Text without a clock. */
    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    static String text(String key, Object... arguments) {
        return "%s | %s"
                .formatted(
                        VIETNAMESE.getString(key).formatted(arguments),
                        ENGLISH.getString(key).formatted(arguments));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "vn.motcua.standalone.console",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
