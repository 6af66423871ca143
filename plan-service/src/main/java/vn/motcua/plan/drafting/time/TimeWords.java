package vn.motcua.plan.drafting.time;

import java.util.List;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.drafting.text.LinedText;

/** Reads when something is to be done from words (thời gian thực hiện). */
public final class TimeWords {

    /** In this order: what an earlier rule takes, a later one would read otherwise. */
    private static final List<TimeRule> RULES = List.of(
            new RangeRule(),
            new RecurringDayRule(),
            new DayRule(),
            new MonthRule(),
            new CountRule(),
            new RhythmRule(),
            new WideRule());

    private TimeWords() {}

    /**
     * What a text that only says when says (after a label, in a column of times).
     *
     * @param plan the days of the plan's year or half-year, for what names no year
     */
    public static Times of(LinedText text, DayRange plan) {
        return read(new TimeText(text, plan, true));
    }

    /** The dated and the recurring ones that are named within a text about other things. */
    public static Times within(LinedText text, DayRange plan) {
        return read(new TimeText(text, plan, false));
    }

    private static Times read(TimeText text) {
        RULES.forEach(rule -> rule.read(text));
        return text.times();
    }
}
