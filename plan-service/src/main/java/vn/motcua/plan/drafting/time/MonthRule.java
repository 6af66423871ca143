package vn.motcua.plan.drafting.time;

import static vn.motcua.plan.drafting.time.TimePatterns.FLAGS;
import static vn.motcua.plan.drafting.time.TimePatterns.YEAR;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.contracts.period.Period;
import vn.motcua.plan.schedule.Schedule;

/** In months and quarters (tháng 6, tháng 12; quý II). */
final class MonthRule implements TimeRule {

    private static final Pattern MONTHS = Pattern.compile(
            "(?<!\\d\\s)(?<!\\d)(?:(?:trong|vào|hết|cuối|đầu|giữa)\\s+)*tháng\\s+(\\d{1,2}(?:\\s*(?:,|và|;|&)\\s*(?:tháng\\s+)?\\d{1,2}(?!\\s*/\\s*\\d{1,2}(?!\\d)))*)"
                    + YEAR,
            FLAGS);
    private static final Pattern QUARTERS = Pattern.compile(
            "quý\\s+((?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?:\\s*(?:,|và|;|&|-|–|đến)\\s*(?:quý\\s+)?(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d]))*)"
                    + YEAR,
            FLAGS);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern QUARTER = Pattern.compile("iv|i{1,3}|[1-4]");

    @Override
    public void read(TimeText text) {
        PrintedDates dates = text.dates();
        text.all(
                MONTHS,
                (match, printed) -> numbers(match.group(1)).stream()
                        .map(number -> dates.month(number, dates.year(match.group(2))))
                        .filter(Objects::nonNull)
                        .<Schedule>map(month -> new Schedule.Month(month, printed))
                        .toList());
        text.each(
                QUARTERS,
                (match, printed) -> new Schedule.Quarters(
                        quarters(match.group(1)).stream()
                                .map(number -> new Period.Months(
                                        Period.Months.Kind.QUARTER, dates.year(match.group(2)), number))
                                .toList(),
                        printed));
    }

    private static List<String> numbers(String listed) {
        return NUMBER.matcher(listed).results().map(MatchResult::group).toList();
    }

    private static List<Integer> quarters(String listed) {
        List<Integer> quarters = QUARTER.matcher(listed)
                .results()
                .map(result -> switch (result.group()) {
                    case "i", "1" -> 1;
                    case "ii", "2" -> 2;
                    case "iii", "3" -> 3;
                    default -> 4;
                })
                .toList();
        boolean range = quarters.size() == 2
                && (listed.indexOf('-') >= 0 || listed.indexOf('–') >= 0 || listed.contains("đến"));
        return range
                ? IntStream.rangeClosed(quarters.getFirst(), quarters.getLast())
                        .boxed()
                        .toList()
                : quarters;
    }
}
