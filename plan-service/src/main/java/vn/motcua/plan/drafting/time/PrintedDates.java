package vn.motcua.plan.drafting.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.schedule.PrintedDay;

/** Days, months and years as they are printed; where no year is printed, the plan's is meant. Used for one text. */
final class PrintedDates {

    private final DayRange plan;
    private final List<PrintedDay.Impossible> impossible = new ArrayList<>();

    /**
     * Dates.
     *
     * @param plan the days of the plan's year or half-year
     */
    PrintedDates(DayRange plan) {
        this.plan = plan;
    }

    /** The day whose number is a group and whose month is the next; null when no calendar has it. */
    @Nullable
    LocalDate day(Matcher match, int group, @Nullable String year) {
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

    /** The month; null when there is none of that number. */
    @Nullable
    YearMonth month(String number, int year) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
    }

    int year(@Nullable String printed) {
        return printed == null ? plan.from().getYear() : Integer.parseInt(printed);
    }

    /** The days of a year; those of the plan, which may be for half a year, where none is printed. */
    DayRange ofYear(@Nullable String printed) {
        return printed == null
                ? plan
                : new DayRange(LocalDate.of(year(printed), 1, 1), LocalDate.of(year(printed), 12, 31));
    }

    /** The days met so far, printed without a year, that no calendar has. */
    List<PrintedDay.Impossible> impossible() {
        return impossible;
    }
}
