package vn.motcua.report.cells;

import java.time.Instant;

/** When an event of a unit last arrived. */
public record Contact(String unit, long offset, Instant lastArrival) {}
