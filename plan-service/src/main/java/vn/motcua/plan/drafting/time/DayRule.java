package vn.motcua.plan.drafting.time;

import static vn.motcua.plan.drafting.time.TimePatterns.BOUND;
import static vn.motcua.plan.drafting.time.TimePatterns.DAY;
import static vn.motcua.plan.drafting.time.TimePatterns.FLAGS;
import static vn.motcua.plan.drafting.time.TimePatterns.YEAR;
import static vn.motcua.plan.drafting.time.TimePatterns.bound;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Schedule;

/** By, on and from single days, and before and from a month (trước ngày 30/6, từ tháng 3). */
final class DayRule implements TimeRule {

    private static final Set<String> UNBOUND = Set.of("vào", "trong", "đến", "hết");
    private static final String AND = "\\s*(?:,|;|và|hoặc|&|\\+)\\s*(?:(?:trước|đến|vào)\\s+)?(?:ngày\\s+)?";
    private static final String DAY_AGAIN = DAY.replaceAll("\\((?=\\\\d)", "(?:");
    private static final Pattern FROM =
            Pattern.compile("(?:từ|bắt\\s+đầu|kể\\s+từ)(?:\\s+từ)?\\s+(?:ngày\\s+)?" + DAY, FLAGS);
    private static final Pattern DAYS =
            Pattern.compile(BOUND + "(" + DAY_AGAIN + "(?:" + AND + DAY_AGAIN + ")*)", FLAGS);
    private static final Pattern ONE_DAY = Pattern.compile(DAY, FLAGS);
    private static final Pattern BEFORE_MONTH = Pattern.compile("trước\\s+tháng\\s+(\\d{1,2})" + YEAR, FLAGS);
    private static final Pattern FROM_MONTH =
            Pattern.compile("(?:từ|bắt\\s+đầu|kể\\s+từ)(?:\\s+từ)?\\s+tháng\\s+(\\d{1,2})" + YEAR, FLAGS);

    @Override
    public void read(TimeText text) {
        PrintedDates dates = text.dates();
        text.each(FROM, (match, printed) -> new Schedule.From(dates.day(match, 1, match.group(3)), printed));
        text.each(DAYS, (match, printed) -> {
            String word = match.group(1);
            if (!text.isWhole() && (word == null || UNBOUND.contains(word))) {
                return null;
            }
            return days(dates, bound(word), match.group(2), printed);
        });
        text.each(BEFORE_MONTH, (match, printed) -> {
            YearMonth month = dates.month(match.group(1), dates.year(match.group(2)));
            return month == null ? null : new Schedule.Until(Bound.BEFORE, month.atDay(1), printed);
        });
        text.each(FROM_MONTH, (match, printed) -> {
            YearMonth month = dates.month(match.group(1), dates.year(match.group(2)));
            return month == null ? null : new Schedule.From(month.atDay(1), printed);
        });
    }

    private static Schedule days(PrintedDates dates, Bound bound, String listed, Schedule.Printed printed) {
        List<Matcher> matches = new ArrayList<>();
        Matcher matcher = ONE_DAY.matcher(listed);
        String lastYear = null;
        while (matcher.find()) {
            lastYear = matcher.group(3) == null ? lastYear : matcher.group(3);
            Matcher one = ONE_DAY.matcher(listed);
            one.find(matcher.start());
            matches.add(one);
        }
        String year = lastYear;
        List<@Nullable LocalDate> days = new ArrayList<>();
        matches.forEach(one -> days.add(dates.day(one, 1, one.group(3) == null ? year : one.group(3))));
        if (days.size() == 1) {
            return new Schedule.Until(bound, days.getFirst(), printed);
        }
        return new Schedule.Dates(
                bound,
                days.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                printed);
    }
}
