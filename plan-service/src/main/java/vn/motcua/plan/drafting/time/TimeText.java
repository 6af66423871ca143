package vn.motcua.plan.drafting.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.drafting.text.LinedText;
import vn.motcua.plan.drafting.text.Markup;
import vn.motcua.plan.drafting.text.Span;
import vn.motcua.plan.schedule.Schedule;

/** A text while times are read from it: what one rule has understood, the next does not see. Used once. */
final class TimeText {

    private static final char UNDERSTOOD = '\u0001';
    private static final Pattern CITATION = Pattern.compile(
            "(?:số\\s*:?\\s*)?\\d*/(?:\\d{4}/)?\\p{Lu}[\\p{Lu}\\d&]*(?:-[\\p{L}\\d&.]+)*(?:,?\\s*ngày\\s+\\d{1,2}(?:/|\\s+tháng\\s+)\\d{1,2}(?:/|\\s+năm\\s+)\\d{4})?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?:năm\\s+)?(?:19|20)\\d\\d");

    private final LinedText text;
    private final boolean whole;
    private final PrintedDates dates;
    private final StringBuilder left;
    private final List<Found> found = new ArrayList<>();

    /**
     * A text.
     *
     * @param plan the days of the plan's year or half-year
     * @param whole whether the text says nothing but when
     */
    TimeText(LinedText text, DayRange plan, boolean whole) {
        this.text = text;
        this.whole = whole;
        this.dates = new PrintedDates(plan);
        this.left = new StringBuilder(
                text.text().toLowerCase(Locale.ROOT).replace(Markup.BREAK, ' ').replace("quí", "quý"));
        hide(CITATION.matcher(text.text()));
    }

    /** Whether the text says nothing but when. */
    boolean isWhole() {
        return whole;
    }

    PrintedDates dates() {
        return dates;
    }

    /** Whether a schedule of that kind has been understood. */
    boolean says(Class<? extends Schedule> kind) {
        return found.stream().anyMatch(one -> kind.isInstance(one.schedule()));
    }

    /** Takes one schedule out of each place where a pattern is found; null leaves the place to the next. */
    void each(Pattern pattern, BiFunction<Matcher, Schedule.Printed, @Nullable Schedule> one) {
        all(pattern, (match, printed) -> {
            Schedule schedule = one.apply(match, printed);
            return schedule == null ? List.of() : List.of(schedule);
        });
    }

    /** Takes several schedules out of each place where a pattern is found; none leaves the place to the next. */
    void all(Pattern pattern, BiFunction<Matcher, Schedule.Printed, List<Schedule>> many) {
        Matcher matcher = pattern.matcher(left.toString());
        while (matcher.find()) {
            List<Schedule> schedules = many.apply(matcher, printed(matcher.start(), matcher.end()));
            schedules.forEach(schedule -> found.add(new Found(matcher.start(), matcher.end(), schedule)));
            if (!schedules.isEmpty()) {
                hide(matcher.start(), matcher.end());
            }
        }
    }

    /** Takes out what a pattern finds, of which nothing is made. */
    void skip(Pattern pattern) {
        hide(pattern.matcher(left.toString()));
    }

    /** What was understood, in the order of the text; the words themselves where nothing else is said. */
    Times times() {
        found.sort(Comparator.comparingInt(Found::start));
        if (whole && found.isEmpty()) {
            int end = text.text().length();
            found.add(new Found(0, end, new Schedule.Text(printed(0, end))));
        }
        String rest = YEAR_ALONE.matcher(left).replaceAll("");
        return new Times(
                found.stream().map(Found::schedule).toList(),
                found.stream().map(one -> new Span(one.start(), one.end())).toList(),
                dates.impossible(),
                !DIGITS.matcher(rest).find());
    }

    private void hide(Matcher matcher) {
        while (matcher.find()) {
            hide(matcher.start(), matcher.end());
        }
    }

    private void hide(int from, int to) {
        for (int i = from; i < to; i++) {
            left.setCharAt(i, UNDERSTOOD);
        }
    }

    private Schedule.Printed printed(int from, int to) {
        LinedText part = whole ? text.part(0, text.text().length()) : text.part(from, to);
        return new Schedule.Printed(Markup.shown(part.text()), text.lineAt(from));
    }

    private record Found(int start, int end, Schedule schedule) {}
}
