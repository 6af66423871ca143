package vn.motcua.simulator;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.calendar.WorkingCalendar;

/**
 * What is simulated. Nothing is recorded after the last day; dossiers accepted up to {@code daysBefore} days before the
 * first day are told only if they are still open then (từ kỳ trước).
 *
 * @param from first day, included
 * @param to last day, included
 * @param period the label under which wards declare figures, such as {@code 2026-Q1}
 * @param dossiers how many dossiers are accepted in the period, within about 2 %
 * @param failureDay a day on which the wards' systems fail, if any
 * @param nationalId the province's national identifier, for wards without an alias of their own
 */
public record Scenario(
        long seed,
        LocalDate from,
        LocalDate to,
        int daysBefore,
        String period,
        int dossiers,
        WorkingCalendar calendar,
        @Nullable LocalDate failureDay,
        String nationalId) {

    /** Holidays and make-up days from October 2025 to April 2026. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Set.of(
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 1, 2),
                    LocalDate.of(2026, 2, 16),
                    LocalDate.of(2026, 2, 17),
                    LocalDate.of(2026, 2, 18),
                    LocalDate.of(2026, 2, 19),
                    LocalDate.of(2026, 2, 20),
                    LocalDate.of(2026, 4, 27),
                    LocalDate.of(2026, 4, 30)),
            Set.of(LocalDate.of(2026, 1, 10)));

    /** Hải Phòng in the first quarter of 2026 by the reporting rule, 15/12/2025 to 14/3/2026, with a failure on 4/2/2026. */
    public static Scenario haiPhongFirstQuarter2026(long seed, int dossiers) {
        return new Scenario(
                seed,
                LocalDate.of(2025, 12, 15),
                LocalDate.of(2026, 3, 14),
                40,
                "2026-Q1",
                dossiers,
                CALENDAR,
                LocalDate.of(2026, 2, 4),
                "H24");
    }
}
