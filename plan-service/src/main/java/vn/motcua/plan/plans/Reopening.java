package vn.motcua.plan.plans;

import java.time.LocalDate;

/**
 * That a delivery which was told as done is open again (mở lại).
 *
 * @param on the local day from which the report counts no longer
 */
public record Reopening(LocalDate on, String by, String reason) {}
