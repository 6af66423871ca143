package vn.motcua.report.close;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportSummary(
        String id,
        String unit,
        String name,
        String period,
        String cutoff,
        LocalDate from,
        LocalDate to,
        int revision,
        ReportStatus status,
        @Nullable String hash,
        Instant createdAt) {

    /** A page of reports, the newest first. */
    public record Page(List<ReportSummary> items, int page, int size, long total) {}
}
