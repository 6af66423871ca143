package vn.motcua.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells working days: Monday to Friday less holidays (ngày nghỉ), plus make-up days (ngày làm bù).
 *
 * @param holidays local days off
 * @param makeUpDays local days worked although they fall on a weekend
 */
public record WorkingCalendar(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    private static final int FEEDBACK_WORKING_DAYS = 5;

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    /** The published calendar of 2023 to 2026, as this module ships it for tests. */
    public static WorkingCalendar vietnam() {
        try (InputStream csv = WorkingCalendar.class.getResourceAsStream("/oracle/calendar.csv")) {
            if (csv == null) {
                throw new IllegalStateException("oracle/calendar.csv is missing from the class path");
            }
            var lines = new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new WorkingCalendar(daysOf("HOLIDAY", lines), daysOf("MAKE_UP", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<LocalDate> daysOf(String kind, List<String> lines) {
        return lines.stream()
                .filter(line -> line.endsWith("," + kind))
                .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                .collect(Collectors.toSet());
    }

    /** Whether people work on the local day. */
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return makeUpDays.contains(day) || (!weekend && !holidays.contains(day));
    }

    /** When feedback (phản ánh, kiến nghị) without a due date is due: 23:59:59 local of the 5th working day after its day. */
    public Instant feedbackDueAt(Instant receivedAt) {
        LocalDate day = Times.day(receivedAt);
        for (int worked = 0; worked < FEEDBACK_WORKING_DAYS; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                worked++;
            }
        }
        return day.atTime(LocalTime.of(23, 59, 59)).toInstant(Times.LOCAL);
    }
}
