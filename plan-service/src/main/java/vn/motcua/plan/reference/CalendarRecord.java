package vn.motcua.plan.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kit.reference.ReferenceRecords.CalendarRecord.Kind;

/**
 * The calendar as it is written: the days that differ from Monday to Friday.
 *
 * @param version changes with the content
 */
public record CalendarRecord(
        String version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
        List<Day> days) {

    public CalendarRecord {
        days = List.copyOf(days);
    }

    /** Nothing known. */
    static CalendarRecord empty() {
        return new CalendarRecord("", null, List.of());
    }

    /**
     * A day off (ngày nghỉ) or a make-up day (ngày làm bù).
     *
     * @param verified false where no official text was found yet
     */
    public record Day(LocalDate date, Kind kind, @Nullable String note, boolean verified) {}
}
