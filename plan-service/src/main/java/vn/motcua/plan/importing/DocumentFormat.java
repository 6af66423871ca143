package vn.motcua.plan.importing;

/** The formats that plans are taken in. */
public enum DocumentFormat {
    YAML,
    JSON,
    /** The workbook of {@code GET /api/plans/template.xlsx}. */
    XLSX,
    /** A document of a word processor: what it says is drafted. */
    DOCX,
    /** Plain text, with or without tables of tabs: what it says is drafted. */
    TEXT
}
