package vn.motcua.report.close;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.content.ReportContent;
import vn.motcua.report.indicators.IndicatorRow;

/** A report as interfaces show it (contract, section 8), but for the pages of its units. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportBody(
        @Nullable String id,
        String unit,
        String name,
        String period,
        String cutoff,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        @Nullable Integer revision,
        ReportStatus status,
        @Nullable String reason,
        @Nullable String revises,
        Instant createdAt,
        @Nullable String hash,
        @Nullable Map<String, Long> offsets,
        Basis.Versions versions,
        @Nullable List<Form> forms,
        @Nullable List<Check> checks,
        @Nullable String note,
        @Nullable Long unresolved,
        @Nullable List<IndicatorRow> indicators,
        @Nullable ReportContent content,
        @Nullable List<Changes.UnitChange> changes) {

    /** A form (biểu mẫu) with its rows and their sum. */
    public record Form(String code, String title, List<Column> header, List<Row> rows, Map<String, Long> total) {}

    /** A column's printed number and title. */
    public record Column(String number, String title) {}

    /** A row of a form: a sector or a unit. */
    public record Row(String key, String name, Map<String, Long> columns) {}

    /** A sum that must hold, shown beside the tables. */
    public record Check(String form, String name, boolean ok, long left, long right) {}

    /** What is known of a report that is not closed yet. */
    public static ReportBody closing(ReportDefinition report, Map<String, Long> offsets) {
        return new ReportBody(
                report.id(),
                report.unit(),
                report.name(),
                report.period(),
                report.cutOff().code(),
                report.from(),
                report.to(),
                report.asOf(),
                report.revision(),
                ReportStatus.CLOSING,
                report.reason(),
                report.previous(),
                report.createdAt(),
                null,
                offsets,
                report.basis().versions(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
