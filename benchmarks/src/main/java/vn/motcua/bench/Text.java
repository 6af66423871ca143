package vn.motcua.bench;

import java.util.Locale;

/** Numbers as the tables show them. */
public final class Text {

    private static final double MANY = 100;

    private Text() {}

    /** A count or rate with thousands apart, such as {@code 48,200}; small ones with two decimals. */
    public static String number(double value) {
        return value != Math.rint(value) && Math.abs(value) < MANY
                ? String.format(Locale.ROOT, "%.2f", value)
                : String.format(Locale.ROOT, "%,.0f", value);
    }

    /** A ratio, such as {@code 0.43}. */
    public static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** A share of the whole, such as {@code 12.5 %}. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    /** Nanoseconds as milliseconds, such as {@code 38.4 ms}. */
    public static String millis(double nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    /** Nanoseconds as seconds, such as {@code 11.8 s}. */
    public static String seconds(double nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }
}
