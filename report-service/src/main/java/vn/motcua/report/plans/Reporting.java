package vn.motcua.report.plans;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.period.Period.Months;

/**
 * How a unit reports by its plan (chế độ báo cáo): which days its periods have, and until when reports are handed in.
 *
 * @param deadlines one for each kind of period at most
 */
public record Reporting(CutOff cutOff, List<Deadline> deadlines) {

    public Reporting {
        deadlines = List.copyOf(deadlines);
    }

    /** For which kind of period reports are made. */
    public enum Kind {
        WEEK,
        MONTH,
        QUARTER,
        YEAR;

        /** The period of this kind that a day lies in, by the calendar of labels. */
        Period at(LocalDate day) {
            return switch (this) {
                case WEEK -> week(day);
                case MONTH -> new Months(Months.Kind.MONTH, day.getYear(), day.getMonthValue());
                case QUARTER -> new Months(Months.Kind.QUARTER, day.getYear(), (day.getMonthValue() + 2) / 3);
                case YEAR -> new Months(Months.Kind.YEAR, day.getYear(), 1);
            };
        }

        private static Period week(LocalDate day) {
            return Period.parse("%04d-W%02d"
                            .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                    .orElseThrow();
        }

        boolean is(Period period) {
            return switch (period) {
                case Period.Week week -> this == WEEK;
                case Months months -> months.kind().name().equals(name());
            };
        }
    }

    /**
     * A deadline for one kind of period.
     *
     * @param before whether the day itself is too late (trước ngày)
     * @param day of the month, of a week from 1 for Monday; null for the last
     * @param month within the period, from 1; null for the last
     */
    public record Deadline(
            Kind period,
            boolean before,
            @Nullable Integer day,
            @Nullable Integer month) {

        /** The last day on which a period's report is in time. */
        LocalDate of(Period reported) {
            LocalDate printed = switch (reported) {
                case Period.Week week -> {
                    LocalDate monday = week.days(CutOff.CALENDAR).from();
                    yield monday.plusDays(day == null ? 6 : Math.clamp(day, 1, 7) - 1L);
                }
                case Months months -> {
                    YearMonth in = month == null
                            ? months.lastMonth()
                            : months.firstMonth().plusMonths(month - 1L);
                    yield day == null ? in.atEndOfMonth() : in.atDay(Math.clamp(day, 1, in.lengthOfMonth()));
                }
            };
            return before ? printed.minusDays(1) : printed;
        }
    }

    /**
     * The last day on which the report of a period is in time (hạn gửi báo cáo). A report can't be made before its period
     * is over: a deadline printed before that is the day after the period's last.
     */
    public Optional<LocalDate> deadline(Period period, CutOff reported) {
        return deadlines.stream()
                .filter(deadline -> deadline.period().is(period))
                .findFirst()
                .map(deadline -> {
                    LocalDate first = period.days(reported).to().plusDays(1);
                    LocalDate last = deadline.of(period);
                    return last.isBefore(first) ? first : last;
                });
    }

    /** The cut-off of a period: an ISO week follows the calendar only. */
    public CutOff cutOff(Period period) {
        return period instanceof Period.Week ? CutOff.CALENDAR : cutOff;
    }

    /** The periods that reports are owed for and whose last day lies within some days before a day. */
    public List<Period> endedBefore(LocalDate today, int days) {
        return deadlines.stream()
                .map(Deadline::period)
                .flatMap(kind -> Stream.iterate(kind.at(today), Period::previous)
                        .limit(days / 7L + 2)
                        .filter(period -> {
                            LocalDate last = period.days(cutOff(period)).to();
                            return last.isBefore(today) && !last.isBefore(today.minusDays(days));
                        }))
                .toList();
    }
}
