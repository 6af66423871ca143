package vn.motcua.plan.spreadsheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.Period;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.PrintedDay;
import vn.motcua.plan.schedule.PrintedDays;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** Writes when something is due as people write it; {@link DueReader} reads the same. */
final class DuePrinter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private final Choices days;

    DuePrinter(Choices days) {
        this.days = days;
    }

    /** What stands in the column of days (mốc thời gian); empty where the kind says all. */
    String print(Schedule schedule) {
        Iterator<String> impossible = PrintedDays.impossibleIn(
                        schedule.printed().text())
                .map(PrintedDay.Impossible::printed)
                .iterator();
        return switch (schedule) {
            case Schedule.Until until -> day(until.day(), impossible);
            case Schedule.From from -> day(from.day(), impossible);
            case Schedule.Range range -> (day(range.from(), impossible) + " - " + day(range.to(), impossible)).strip();
            case Schedule.Dates dates -> dates.days().stream().map(DAY::format).collect(Collectors.joining("; "));
            case Schedule.Month month ->
                month.month().getMonthValue() + "/" + month.month().getYear();
            case Schedule.Quarters quarters ->
                quarters.quarters().stream().map(DuePrinter::quarter).collect(Collectors.joining("; "));
            case Schedule.Recurring recurring -> recurring(recurring);
            case Schedule.Times times -> Integer.toString(times.times());
            case Schedule.Continuous continuous -> "";
            case Schedule.OnDemand onDemand -> "";
            case Schedule.Text text -> "";
        };
    }

    private static String day(@Nullable LocalDate day, Iterator<String> impossible) {
        return day != null ? DAY.format(day) : impossible.hasNext() ? impossible.next() : "";
    }

    private static String quarter(Period.Months quarter) {
        return "Quý " + QUARTERS[quarter.number() - 1] + '/' + quarter.year();
    }

    /** When each time is due: {@code trước ngày 20}, {@code chậm nhất thứ Hai}, {@code ngày 15 tháng 12}. */
    String recurring(Schedule.Recurring recurring) {
        Integer day = recurring.day();
        String bound = recurring.bound() == Bound.BEFORE ? "trước" : "chậm nhất";
        String of = day == null
                ? null
                : recurring.rhythm() == Rhythm.WEEK ? days.label(Integer.toString(day)) : "ngày " + day;
        Integer month = recurring.month();
        String within = month == null ? null : (recurring.rhythm() == Rhythm.QUARTER ? "tháng thứ " : "tháng ") + month;
        return Stream.of(of == null ? null : bound, of, within)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
    }
}
