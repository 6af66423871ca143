package vn.motcua.report.documents;

/** A number in a table that misses its target (chưa đạt): printed with a mark. */
public record Missed(Number value) {}
