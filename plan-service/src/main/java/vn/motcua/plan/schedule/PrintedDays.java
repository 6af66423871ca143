package vn.motcua.plan.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days as people write them: {@code 2025-09-30}, {@code 30/9/2025}, {@code 30-9-2025}, {@code 30.9.2025}. */
public final class PrintedDays {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern VIETNAMESE =
            Pattern.compile("\\b(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})\\b");

    private PrintedDays() {}

    /** The day that a text is; empty if it is none. */
    public static Optional<PrintedDay> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), text, LocalDate::toString);
        }
        Matcher vietnamese = VIETNAMESE.matcher(text);
        if (vietnamese.matches()) {
            String separator = vietnamese.group(2);
            return day(
                    vietnamese.group(4),
                    vietnamese.group(3),
                    vietnamese.group(1),
                    text,
                    day -> day.getDayOfMonth() + separator + day.getMonthValue() + separator + day.getYear());
        }
        return Optional.empty();
    }

    /** The days within a text that no calendar has. */
    public static Stream<PrintedDay.Impossible> impossibleIn(String text) {
        return VIETNAMESE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(found -> parse(found).stream())
                .filter(PrintedDay.Impossible.class::isInstance)
                .map(PrintedDay.Impossible.class::cast);
    }

    private static Optional<PrintedDay> day(
            String year, String month, String day, String printed, Function<LocalDate, String> writtenAlike) {
        int monthNumber = Integer.parseInt(month);
        int dayNumber = Integer.parseInt(day);
        if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) {
            return Optional.empty();
        }
        YearMonth yearMonth = YearMonth.of(Integer.parseInt(year), monthNumber);
        return Optional.of(
                yearMonth.isValidDay(dayNumber)
                        ? new PrintedDay.Existing(yearMonth.atDay(dayNumber))
                        : new PrintedDay.Impossible(printed, writtenAlike.apply(yearMonth.atEndOfMonth())));
    }
}
