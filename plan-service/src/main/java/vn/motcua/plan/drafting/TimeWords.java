package vn.motcua.plan.drafting;

import static vn.motcua.plan.drafting.TimePatterns.BEFORE_MONTH;
import static vn.motcua.plan.drafting.TimePatterns.CITATION;
import static vn.motcua.plan.drafting.TimePatterns.CONTINUOUS;
import static vn.motcua.plan.drafting.TimePatterns.DAYS;
import static vn.motcua.plan.drafting.TimePatterns.DAY_RANGE;
import static vn.motcua.plan.drafting.TimePatterns.DIGITS;
import static vn.motcua.plan.drafting.TimePatterns.END_OF_YEAR;
import static vn.motcua.plan.drafting.TimePatterns.FROM;
import static vn.motcua.plan.drafting.TimePatterns.FROM_MONTH;
import static vn.motcua.plan.drafting.TimePatterns.HALF;
import static vn.motcua.plan.drafting.TimePatterns.MONTHS;
import static vn.motcua.plan.drafting.TimePatterns.MONTH_DAY;
import static vn.motcua.plan.drafting.TimePatterns.MONTH_RANGE;
import static vn.motcua.plan.drafting.TimePatterns.ONE_DAY;
import static vn.motcua.plan.drafting.TimePatterns.ON_DEMAND;
import static vn.motcua.plan.drafting.TimePatterns.PER_TIMES;
import static vn.motcua.plan.drafting.TimePatterns.QUARTERS;
import static vn.motcua.plan.drafting.TimePatterns.QUARTER_DAY;
import static vn.motcua.plan.drafting.TimePatterns.REPORT_YEARLY;
import static vn.motcua.plan.drafting.TimePatterns.RHYTHM;
import static vn.motcua.plan.drafting.TimePatterns.RHYTHM_UNIT;
import static vn.motcua.plan.drafting.TimePatterns.TIMES_PER;
import static vn.motcua.plan.drafting.TimePatterns.WEEK_DAY;
import static vn.motcua.plan.drafting.TimePatterns.WHOLE_YEAR;
import static vn.motcua.plan.drafting.TimePatterns.YEAR_ALONE;
import static vn.motcua.plan.drafting.TimePatterns.YEAR_DAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.contracts.period.Period;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.PrintedDay;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** Reads when something is to be done from words (thời gian thực hiện). Used for one text. */
final class TimeWords {

    private static final Set<String> UNBOUND = Set.of("vào", "trong", "đến", "hết");
    private static final Map<String, Integer> NUMBERS =
            Map.of("một", 1, "mỗi", 1, "hai", 2, "ba", 3, "bốn", 4, "sáu", 6);
    private static final Map<String, Integer> WEEKDAYS =
            Map.of("hai", 1, "ba", 2, "tư", 3, "năm", 4, "sáu", 5, "bảy", 6);

    private final LinedText text;
    private final DayRange plan;
    private final boolean whole;
    private final StringBuilder left;
    private final List<Found> found = new ArrayList<>();
    private final List<PrintedDay.Impossible> impossible = new ArrayList<>();

    private TimeWords(LinedText text, DayRange plan, boolean whole) {
        this.text = text;
        this.plan = plan;
        this.whole = whole;
        this.left = new StringBuilder(
                text.text().toLowerCase(Locale.ROOT).replace(Markup.BREAK, ' ').replace("quí", "quý"));
    }

    /**
     * What a text that only says when says (after a label, in a column of times).
     *
     * @param plan the days of the plan's year or half-year, for what names no year
     */
    static Times of(LinedText text, DayRange plan) {
        return new TimeWords(text, plan, true).read();
    }

    /** The dated and the recurring ones that are named within a text about other things. */
    static Times within(LinedText text, DayRange plan) {
        return new TimeWords(text, plan, false).read();
    }

    private Times read() {
        Matcher citations = CITATION.matcher(text.text());
        while (citations.find()) {
            blank(citations.start(), citations.end());
        }
        ranges();
        recurringDays();
        days();
        months();
        counted();
        rhythms();
        if (whole) {
            wide();
        }
        found.sort(Comparator.comparingInt(Found::start));
        if (whole && found.isEmpty()) {
            found.add(new Found(
                    0,
                    text.text().length(),
                    new Schedule.Text(printed(0, text.text().length()))));
        }
        String rest = YEAR_ALONE.matcher(left).replaceAll("");
        return new Times(
                found.stream().map(Found::schedule).toList(),
                found.stream().map(one -> new Span(one.start(), one.end())).toList(),
                impossible,
                !DIGITS.matcher(rest).find());
    }

    private void ranges() {
        each(DAY_RANGE, (match, printed) -> {
            LocalDate to = day(match, 4, match.group(6));
            return new Schedule.Range(
                    day(match, 1, match.group(3) == null ? match.group(6) : match.group(3)), to, printed);
        });
        each(MONTH_RANGE, (match, printed) -> {
            int toYear = year(match.group(4));
            YearMonth from = month(match.group(1), match.group(2) == null ? toYear : year(match.group(2)));
            YearMonth to = month(match.group(3), toYear);
            return from == null || to == null ? null : new Schedule.Range(from.atDay(1), to.atEndOfMonth(), printed);
        });
    }

    private void recurringDays() {
        each(QUARTER_DAY, (match, printed) -> {
            String which = match.group(3);
            Integer month = which == null || which.equals("cuối") ? null : which.equals("đầu") ? 1 : Integer.valueOf(2);
            return recurring(Rhythm.QUARTER, match, month, printed);
        });
        each(
                YEAR_DAY,
                (match, printed) -> new Schedule.Recurring(
                        Rhythm.YEAR,
                        bound(match.group(1)),
                        Integer.valueOf(match.group(2)),
                        Integer.valueOf(match.group(3)),
                        printed));
        each(MONTH_DAY, (match, printed) -> recurring(Rhythm.MONTH, match, null, printed));
        each(
                WEEK_DAY,
                (match, printed) -> new Schedule.Recurring(
                        Rhythm.WEEK, bound(match.group(1)), weekday(match.group(2)), null, printed));
    }

    private static Schedule.@Nullable Recurring recurring(
            Rhythm rhythm, Matcher match, @Nullable Integer month, Schedule.Printed printed) {
        int day = Integer.parseInt(match.group(2));
        return day < 1 || day > 31 ? null : new Schedule.Recurring(rhythm, bound(match.group(1)), day, month, printed);
    }

    private static int weekday(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (words.startsWith("chủ")) {
            return 7;
        }
        return Character.isDigit(last.charAt(0))
                ? Integer.parseInt(last) - 1
                : Objects.requireNonNull(WEEKDAYS.get(last));
    }

    private void days() {
        each(FROM, (match, printed) -> new Schedule.From(day(match, 1, match.group(3)), printed));
        each(DAYS, (match, printed) -> {
            String word = match.group(1);
            if (!whole && (word == null || UNBOUND.contains(word))) {
                return null;
            }
            return days(bound(word), match.group(2), printed);
        });
        each(BEFORE_MONTH, (match, printed) -> {
            YearMonth month = month(match.group(1), year(match.group(2)));
            return month == null ? null : new Schedule.Until(Bound.BEFORE, month.atDay(1), printed);
        });
        each(FROM_MONTH, (match, printed) -> {
            YearMonth month = month(match.group(1), year(match.group(2)));
            return month == null ? null : new Schedule.From(month.atDay(1), printed);
        });
    }

    private Schedule days(Bound bound, String listed, Schedule.Printed printed) {
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
        matches.forEach(one -> days.add(day(one, 1, one.group(3) == null ? year : one.group(3))));
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

    private void months() {
        all(
                MONTHS,
                (match, printed) -> numbers(match.group(1)).stream()
                        .map(number -> month(number, year(match.group(2))))
                        .filter(Objects::nonNull)
                        .<Schedule>map(month -> new Schedule.Month(month, printed))
                        .toList());
        each(
                QUARTERS,
                (match, printed) -> new Schedule.Quarters(
                        quarters(match.group(1)).stream()
                                .map(number ->
                                        new Period.Months(Period.Months.Kind.QUARTER, year(match.group(2)), number))
                                .toList(),
                        printed));
    }

    private static List<String> numbers(String listed) {
        return DIGITS.matcher(listed)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private static List<Integer> quarters(String listed) {
        List<Integer> quarters = Pattern.compile("iv|i{1,3}|[1-4]")
                .matcher(listed)
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

    private void counted() {
        each(
                TIMES_PER,
                (match, printed) -> match.group(3) == null
                        ? new Schedule.Times(2 * number(match.group(1)), Rhythm.YEAR, printed)
                        : new Schedule.Times(number(match.group(1)), rhythm(match.group(3)), printed));
        each(
                PER_TIMES,
                (match, printed) -> match.group(1).endsWith("6")
                        ? match.group(2).equals("tháng")
                                ? new Schedule.Times(2 * number(match.group(3)), Rhythm.YEAR, printed)
                                : null
                        : new Schedule.Times(number(match.group(3)), rhythm(match.group(2)), printed));
    }

    private void rhythms() {
        all(
                RHYTHM,
                (match, printed) -> RHYTHM_UNIT
                        .matcher(match.group())
                        .results()
                        .map(result -> rhythm(result.group()))
                        .distinct()
                        .filter(rhythm -> whole || rhythm != Rhythm.YEAR)
                        .<Schedule>map(rhythm -> new Schedule.Recurring(rhythm, null, null, null, printed))
                        .toList());
        if (whole) {
            each(
                    REPORT_YEARLY,
                    (match, printed) -> found.stream().anyMatch(one -> one.schedule() instanceof Schedule.Until)
                            ? null
                            : new Schedule.Recurring(Rhythm.YEAR, null, null, null, printed));
        }
    }

    private void wide() {
        each(CONTINUOUS, (match, printed) -> new Schedule.Continuous(printed));
        each(ON_DEMAND, (match, printed) -> new Schedule.OnDemand(printed));
        if (found.stream().anyMatch(one -> one.schedule() instanceof Schedule.Continuous)) {
            Matcher half = HALF.matcher(left.toString());
            while (half.find()) {
                blank(half.start(), half.end());
            }
            return;
        }
        each(HALF, (match, printed) -> {
            int year = year(match.group(2));
            return match.group(1).equals("đầu")
                    ? new Schedule.Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30), printed)
                    : new Schedule.Range(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31), printed);
        });
        each(
                END_OF_YEAR,
                (match, printed) -> new Schedule.Until(
                        Bound.BY,
                        LocalDate.of(year(match.group(1) == null ? match.group(2) : match.group(1)), 12, 31),
                        printed));
        if (found.isEmpty()) {
            each(WHOLE_YEAR, (match, printed) -> {
                String year = match.group(1);
                return year == null
                        ? new Schedule.Range(plan.from(), plan.to(), printed)
                        : new Schedule.Range(LocalDate.of(year(year), 1, 1), LocalDate.of(year(year), 12, 31), printed);
            });
        }
    }

    private void each(Pattern pattern, BiFunction<Matcher, Schedule.Printed, @Nullable Schedule> one) {
        all(pattern, (match, printed) -> {
            Schedule schedule = one.apply(match, printed);
            return schedule == null ? List.of() : List.of(schedule);
        });
    }

    private void all(Pattern pattern, BiFunction<Matcher, Schedule.Printed, List<Schedule>> many) {
        Matcher matcher = pattern.matcher(left.toString());
        while (matcher.find()) {
            List<Schedule> schedules = many.apply(matcher, printed(matcher.start(), matcher.end()));
            schedules.forEach(schedule -> found.add(new Found(matcher.start(), matcher.end(), schedule)));
            if (!schedules.isEmpty()) {
                blank(matcher.start(), matcher.end());
            }
        }
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            left.setCharAt(i, '\u0001');
        }
    }

    private Schedule.Printed printed(int from, int to) {
        LinedText part = whole ? text.part(0, text.text().length()) : text.part(from, to);
        return new Schedule.Printed(Markup.shown(part.text()), text.lineAt(from));
    }

    private @Nullable LocalDate day(Matcher match, int group, @Nullable String year) {
        int dayOfMonth = Integer.parseInt(match.group(group));
        int month = Integer.parseInt(match.group(group + 1));
        int inYear = year(year);
        return switch (WrittenDays.day(inYear, month, dayOfMonth, match.group())) {
            case PrintedDay.Existing existing -> existing.day();
            case PrintedDay.Impossible none -> {
                if (year == null) {
                    impossible.add(none);
                }
                yield null;
            }
        };
    }

    private @Nullable YearMonth month(String number, int year) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
    }

    private int year(@Nullable String printed) {
        return printed == null ? plan.from().getYear() : Integer.parseInt(printed);
    }

    private static int number(String word) {
        Integer known = NUMBERS.get(word);
        return known == null ? Math.max(1, Integer.parseInt(word)) : known;
    }

    private static Rhythm rhythm(String word) {
        return switch (word) {
            case "tuần" -> Rhythm.WEEK;
            case "tháng" -> Rhythm.MONTH;
            case "quý" -> Rhythm.QUARTER;
            default -> Rhythm.YEAR;
        };
    }

    private static Bound bound(@Nullable String word) {
        return word != null && word.contains("trước") ? Bound.BEFORE : Bound.BY;
    }

    private record Found(int start, int end, Schedule schedule) {}

    /** A part of a text. */
    record Span(int from, int to) {}

    /**
     * What a text says of time.
     *
     * @param impossible days without a year that no calendar has
     * @param complete true when no figure was left over
     */
    record Times(List<Schedule> schedules, List<Span> spans, List<PrintedDay.Impossible> impossible, boolean complete) {
        /** The same without what lies in parts that are understood otherwise. */
        Times without(List<Span> others) {
            List<Schedule> kept = new ArrayList<>();
            List<Span> keptSpans = new ArrayList<>();
            for (int i = 0; i < schedules.size(); i++) {
                Span span = spans.get(i);
                if (others.stream().noneMatch(other -> other.from() < span.to() && span.from() < other.to())) {
                    kept.add(schedules.get(i));
                    keptSpans.add(span);
                }
            }
            return new Times(kept, keptSpans, impossible, complete);
        }

        public Times {
            schedules = List.copyOf(schedules);
            spans = List.copyOf(spans);
            impossible = List.copyOf(impossible);
        }
    }
}
