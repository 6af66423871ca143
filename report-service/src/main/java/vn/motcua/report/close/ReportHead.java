package vn.motcua.report.close;

import org.jspecify.annotations.Nullable;

/**
 * A report as it is kept, but for what it holds of its units.
 *
 * @param body null until it is closed
 */
public record ReportHead(
        ReportDefinition definition,
        ReportStatus status,
        @Nullable ReportBody body) {

    /** A report that was asked for. */
    public static ReportHead closing(ReportDefinition definition) {
        return new ReportHead(definition, ReportStatus.CLOSING, null);
    }

    /** The id that people see. */
    public String id() {
        return definition.id();
    }

    /** True once it never changes again. */
    public boolean isClosed() {
        return status == ReportStatus.CLOSED;
    }
}
