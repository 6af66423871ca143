package vn.motcua.report.close.web;

import org.jspecify.annotations.Nullable;

/** What a report is asked for by. */
record ReportOrder(
        @Nullable String unit,
        @Nullable String period,
        @Nullable String cutoff,
        @Nullable String reason) {}
