package vn.motcua.plan.importing;

import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** Reads what comes back: a rhythm and, mostly, the day that bounds each time. */
final class RecurringReader {

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;

    private RecurringReader() {}

    static Schedule.Recurring read(Fields fields, Rhythm rhythm, Schedule.Printed printed) {
        Bound bound = fields.choice("bound", Bound.class);
        Integer day = fields.whole("day", 1, rhythm == Rhythm.WEEK ? DAYS_OF_WEEK : DAYS_OF_MONTH);
        if (bound != null && fields.isNull("day")) {
            fields.report("day", "schedule.bound-without-day");
        }
        return new Schedule.Recurring(
                rhythm, day != null && bound == null ? Bound.BY : bound, day, month(fields, rhythm), printed);
    }

    private static @Nullable Integer month(Fields fields, Rhythm rhythm) {
        if (fields.isNull("month")) {
            return null;
        }
        return rhythm.months() > 1
                ? fields.whole("month", 1, rhythm.months())
                : fields.report("month", "schedule.month-of-rhythm");
    }
}
