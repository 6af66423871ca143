package vn.motcua.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * The days that a period's label stands for (contract, section 7).
 *
 * @param from first local day
 * @param to last local day, inclusive
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int FIRST_REPORTING_DAY = 15;
    private static final int LAST_REPORTING_DAY = 14;

    /** Reads {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H1}, {@code 2026} or {@code 2026-W12} under {@code calendar} or {@code reporting}. */
    public static Period of(String label, String cutoff) {
        return switch (cutoff) {
            case "calendar" -> calendar(label);
            case "reporting" -> reporting(label);
            default -> throw new IllegalArgumentException("cut-off " + cutoff);
        };
    }

    private static Period calendar(String label) {
        if (label.contains("W")) {
            LocalDate monday = LocalDate.of(year(label), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(label.substring("2026-W".length())))
                    .with(DayOfWeek.MONDAY);
            return new Period(monday, monday.plusDays(6));
        }
        return new Period(firstMonth(label).atDay(1), lastMonth(label).atEndOfMonth());
    }

    private static Period reporting(String label) {
        if (label.contains("W")) {
            throw new IllegalArgumentException("A week has the calendar cut-off only: " + label);
        }
        return new Period(
                firstMonth(label).minusMonths(1).atDay(FIRST_REPORTING_DAY),
                lastMonth(label).atDay(LAST_REPORTING_DAY));
    }

    private static YearMonth firstMonth(String label) {
        return switch (label.length()) {
            case 4 -> YearMonth.of(year(label), 1);
            default ->
                switch (label.charAt(5)) {
                    case 'Q' -> YearMonth.of(year(label), 3 * number(label) - 2);
                    case 'H' -> YearMonth.of(year(label), 6 * number(label) - 5);
                    default -> YearMonth.parse(label);
                };
        };
    }

    private static YearMonth lastMonth(String label) {
        return switch (label.length()) {
            case 4 -> YearMonth.of(year(label), 12);
            default ->
                switch (label.charAt(5)) {
                    case 'Q' -> firstMonth(label).plusMonths(2);
                    case 'H' -> firstMonth(label).plusMonths(5);
                    default -> firstMonth(label);
                };
        };
    }

    private static int year(String label) {
        return Integer.parseInt(label.substring(0, 4));
    }

    private static int number(String label) {
        return Integer.parseInt(label.substring("2026-Q".length()));
    }
}
