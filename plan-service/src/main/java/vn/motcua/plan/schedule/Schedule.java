package vn.motcua.plan.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.Period;

/**
 * When a task is to be done (thời gian thực hiện; contract, section 6). Each keeps the words printed and their line in
 * the source.
 */
public sealed interface Schedule {

    /** The words printed and where. */
    Printed printed();

    /**
     * What stands in the text.
     *
     * @param text the words, empty when there are none
     * @param line counts from 1 in the source, null when not known
     */
    record Printed(String text, @Nullable Integer line) {}

    /** Thường xuyên, liên tục: always under way. */
    record Continuous(Printed printed) implements Schedule {}

    /**
     * Trước ngày, chậm nhất ngày.
     *
     * @param day null when the printed day does not exist: then nothing falls due until the plan is corrected
     */
    record Until(Bound bound, @Nullable LocalDate day, Printed printed) implements Schedule {}

    /** Trong tháng. */
    record Month(YearMonth month, Printed printed) implements Schedule {}

    /** Trong các quý. */
    record Quarters(List<Period.Months> quarters, Printed printed) implements Schedule {
        public Quarters {
            quarters = List.copyOf(quarters);
        }
    }

    /** Từ ngày: under way from that day on. */
    record From(@Nullable LocalDate day, Printed printed) implements Schedule {}

    /** Từ ngày đến ngày: done by the last one. */
    record Range(@Nullable LocalDate from, @Nullable LocalDate to, Printed printed) implements Schedule {}

    /** Vào các ngày: one delivery for each. */
    record Dates(Bound bound, List<LocalDate> days, Printed printed) implements Schedule {
        public Dates {
            days = List.copyOf(days);
        }
    }

    /**
     * Định kỳ: one delivery for each week, month, quarter or year.
     *
     * @param bound null, with the day, when only the rhythm is printed: then the last day of each bounds it
     * @param day day of the week from Monday 1, else of the month; beyond the month's end it is the last day
     * @param month month within the quarter or year, null for the last one
     */
    record Recurring(
            Rhythm rhythm,
            @Nullable Bound bound,
            @Nullable Integer day,
            @Nullable Integer month,
            Printed printed) implements Schedule {}

    /** So many times in each week, month, quarter or year (01 quý 01 lần). */
    record Times(int times, Rhythm per, Printed printed) implements Schedule {}

    /** Khi có yêu cầu, đột xuất. */
    record OnDemand(Printed printed) implements Schedule {}

    /** Words that name no day (theo lộ trình của Nghị quyết). */
    record Text(Printed printed) implements Schedule {}
}
