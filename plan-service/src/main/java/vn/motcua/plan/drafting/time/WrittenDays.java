package vn.motcua.plan.drafting.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.plan.schedule.PrintedDay;

/** Days as documents write them, also those that no calendar has. */
public final class WrittenDays {

    private static final int MONTHS = 12;
    private static final Pattern WITH_YEAR = Pattern.compile(
            "(?<![\\d/.,-])(\\d{1,2})(?:\\s*/\\s*(\\d{1,2})\\s*/\\s*|\\s*-\\s*(\\d{1,2})\\s*-\\s*|\\.(\\d{1,2})\\.|\\s+tháng\\s+(\\d{1,2})\\s*(?:,?\\s*năm\\s+|/\\s*))((?:19|20)\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WrittenDays() {}

    /** The days of a line, written with their year, that no calendar has. */
    public static List<PrintedDay.Impossible> impossibleIn(String line) {
        return WITH_YEAR
                .matcher(line.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> {
                    int month = 0;
                    for (int group = 2; group <= 5; group++) {
                        month = found.group(group) == null ? month : Integer.parseInt(found.group(group));
                    }
                    return day(
                            Integer.parseInt(found.group(6)),
                            month,
                            Integer.parseInt(found.group(1)),
                            line.substring(found.start(), found.end()));
                })
                .filter(PrintedDay.Impossible.class::isInstance)
                .map(PrintedDay.Impossible.class::cast)
                .toList();
    }

    /** The day; where there is none, the last one that may have been meant is proposed. */
    static PrintedDay day(int year, int month, int day, String printed) {
        if (month >= 1
                && month <= MONTHS
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day)) {
            return new PrintedDay.Existing(LocalDate.of(year, month, day));
        }
        YearMonth nearest = YearMonth.of(year, Math.clamp(month, 1, MONTHS));
        LocalDate proposal = nearest.atDay(Math.clamp(day, 1, nearest.lengthOfMonth()));
        return new PrintedDay.Impossible(
                printed.strip(), proposal.getDayOfMonth() + "/" + proposal.getMonthValue() + "/" + proposal.getYear());
    }
}
