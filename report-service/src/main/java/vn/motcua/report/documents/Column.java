package vn.motcua.report.documents;

/**
 * A column of a table.
 *
 * @param group a heading over several columns that stand together, empty for none
 * @param weight its part of the width
 * @param printed false for codes that only machines read: printed documents leave them out
 */
public record Column(String group, String title, Kind kind, int weight, boolean printed, Total total) {

    private static final int NUMBER = 10;
    private static final String GROUP_ENDS = ": ";

    /** What its cells hold. */
    public enum Kind {
        /** Texts. */
        TEXT,
        /** Whole numbers. */
        COUNT,
        /** Decimals with two places: percent or points. */
        DECIMAL
    }

    /** What the last row of the table holds. */
    public sealed interface Total {
        /** Nothing. */
        record None() implements Total {}

        /** The sum of all rows. */
        record Sum() implements Total {}

        /** The rate of the sums of two columns, in percent; the cells are the rates of their own row. */
        record Rate(int numerator, int denominator) implements Total {}
    }

    /** Texts. */
    public static Column text(String title, int weight) {
        return new Column("", title, Kind.TEXT, weight, true, new Total.None());
    }

    /** Codes, which only machines read. */
    public static Column code(String title) {
        return code(title, NUMBER);
    }

    /** Codes of some length. */
    public static Column code(String title, int weight) {
        return new Column("", title, Kind.TEXT, weight, false, new Total.None());
    }

    /** The printed number of a row (STT). */
    public static Column number(String title) {
        return new Column("", title, Kind.COUNT, NUMBER * 7 / 10, true, new Total.None());
    }

    /** Whole numbers without a total. */
    public static Column count(String title) {
        return grouped(title, Kind.COUNT, new Total.None());
    }

    /** Whole numbers and their sum. */
    public static Column sum(String title) {
        return grouped(title, Kind.COUNT, new Total.Sum());
    }

    /** Decimals without a total. */
    public static Column decimal(String title) {
        return grouped(title, Kind.DECIMAL, new Total.None());
    }

    /** Rates of two other columns, by their places, and the rate of their sums. */
    public static Column rate(String title, int numerator, int denominator) {
        return grouped(title, Kind.DECIMAL, new Total.Rate(numerator, denominator));
    }

    /** The group is what stands before a colon. */
    private static Column grouped(String title, Kind kind, Total total) {
        int colon = title.indexOf(GROUP_ENDS);
        return colon < 0
                ? new Column("", title, kind, NUMBER, true, total)
                : new Column(
                        title.substring(0, colon),
                        title.substring(colon + GROUP_ENDS.length()),
                        kind,
                        NUMBER,
                        true,
                        total);
    }

    /** This column under a printed number, such as those of a form. */
    Column numbered(String number) {
        return new Column(group, '(' + number + ") " + title, kind, weight, printed, total);
    }

    /** The title with its group, for where there is one row of titles only. */
    public String fullTitle() {
        return group.isEmpty() ? title : group + GROUP_ENDS + title;
    }
}
