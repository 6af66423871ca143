package vn.motcua.plan.drafting.time;

import vn.motcua.plan.schedule.Schedule;

/** What a schedule says without the words it was printed in. */
public final class ScheduleTimes {

    private static final Schedule.Printed NOTHING = new Schedule.Printed("", null);

    private ScheduleTimes() {}

    /** The same schedule as if it were printed nowhere, so that two can be compared. */
    public static Schedule of(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Continuous continuous -> new Schedule.Continuous(NOTHING);
            case Schedule.Until until -> new Schedule.Until(until.bound(), until.day(), NOTHING);
            case Schedule.Month month -> new Schedule.Month(month.month(), NOTHING);
            case Schedule.Quarters quarters -> new Schedule.Quarters(quarters.quarters(), NOTHING);
            case Schedule.From from -> new Schedule.From(from.day(), NOTHING);
            case Schedule.Range range -> new Schedule.Range(range.from(), range.to(), NOTHING);
            case Schedule.Dates dates -> new Schedule.Dates(dates.bound(), dates.days(), NOTHING);
            case Schedule.Recurring recurring ->
                new Schedule.Recurring(
                        recurring.rhythm(), recurring.bound(), recurring.day(), recurring.month(), NOTHING);
            case Schedule.Times times -> new Schedule.Times(times.times(), times.per(), NOTHING);
            case Schedule.OnDemand onDemand -> new Schedule.OnDemand(NOTHING);
            case Schedule.Text text -> text;
        };
    }
}
