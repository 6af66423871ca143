package vn.motcua.contracts.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** A period by its label: {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H1}, {@code 2026} or {@code 2026-W12}. */
public sealed interface Period {

    /** The literal label. */
    String label();

    /** The calendar year of the label (an ISO week's week-based year). */
    int year();

    /** The same period of the year before (cùng kỳ năm trước); week 53 falls back to the last week. */
    Period yearBefore();

    /** The period before this one, of the same kind (kỳ trước). */
    Period previous();

    /**
     * The period's days under a cut-off rule.
     *
     * @throws IllegalArgumentException for an ISO week under {@link CutOff#REPORTING}
     */
    DayRange days(CutOff cutOff);

    /** Whole months: a month, a quarter, a half-year or a year. */
    record Months(Kind kind, int year, int number) implements Period {

        /** How many months make a period of that kind, and its label's letter. */
        public enum Kind {
            MONTH(1),
            QUARTER(3),
            HALF(6),
            YEAR(12);

            private final int months;

            Kind(int months) {
                this.months = months;
            }
        }

        /**
         * The period of that number within its year, from 1.
         *
         * @throws IllegalArgumentException if the year has no such period
         */
        public Months {
            if (number < 1 || number > 12 / kind.months || year < 2000 || year > 9998) {
                throw new IllegalArgumentException("no such period: " + kind + ' ' + number + " of " + year);
            }
        }

        /** The first month. */
        public YearMonth firstMonth() {
            return YearMonth.of(year, (number - 1) * kind.months + 1);
        }

        /** The last month. */
        public YearMonth lastMonth() {
            return firstMonth().plusMonths(kind.months - 1L);
        }

        /** True when the other period's months all lie in this one. */
        public boolean covers(Months other) {
            return !other.firstMonth().isBefore(firstMonth())
                    && !other.lastMonth().isAfter(lastMonth());
        }

        @Override
        public String label() {
            return switch (kind) {
                case MONTH -> "%04d-%02d".formatted(year, number);
                case QUARTER -> "%04d-Q%d".formatted(year, number);
                case HALF -> "%04d-H%d".formatted(year, number);
                case YEAR -> "%04d".formatted(year);
            };
        }

        @Override
        public Period yearBefore() {
            return new Months(kind, year - 1, number);
        }

        @Override
        public Period previous() {
            return number > 1 ? new Months(kind, year, number - 1) : new Months(kind, year - 1, 12 / kind.months);
        }

        @Override
        public DayRange days(CutOff cutOff) {
            return switch (cutOff) {
                case CALENDAR -> new DayRange(firstMonth().atDay(1), lastMonth().atEndOfMonth());
                case REPORTING ->
                    new DayRange(
                            firstMonth().minusMonths(1).atDay(15), lastMonth().atDay(14));
            };
        }
    }

    /** An ISO week, under the calendar only. */
    record Week(int year, int number) implements Period {

        /**
         * The week of that number within its week-based year.
         *
         * @throws IllegalArgumentException if the year has no such week
         */
        public Week {
            if (number < 1 || number > lastWeek(year) || year < 2000 || year > 9998) {
                throw new IllegalArgumentException("no such week: " + number + " of " + year);
            }
        }

        @Override
        public String label() {
            return "%04d-W%02d".formatted(year, number);
        }

        @Override
        public Period yearBefore() {
            return new Week(year - 1, Math.min(number, lastWeek(year - 1)));
        }

        @Override
        public Period previous() {
            return number > 1 ? new Week(year, number - 1) : new Week(year - 1, lastWeek(year - 1));
        }

        @Override
        public DayRange days(CutOff cutOff) {
            if (cutOff != CutOff.CALENDAR) {
                throw new IllegalArgumentException("a week has the cut-off calendar only");
            }
            return new DayRange(monday(), monday().plusDays(6));
        }

        /** The month that holds the week's Thursday, and so most of it. */
        public Months month() {
            LocalDate thursday = monday().plusDays(3);
            return new Months(Months.Kind.MONTH, thursday.getYear(), thursday.getMonthValue());
        }

        private LocalDate monday() {
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                    .with(DayOfWeek.MONDAY);
        }

        private static int lastWeek(int year) {
            return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
    }

    /** The months by which a plan's year or half-year is matched. */
    default Months months() {
        return switch (this) {
            case Months months -> months;
            case Week week -> week.month();
        };
    }

    /** The period of a label; empty if the label is none. */
    static Optional<Period> parse(String label) {
        return PeriodLabel.parse(label);
    }
}
