package vn.motcua.report.figures;

/** How finely a table of a unit's figures is split. */
public enum Level {
    /** One row with an empty key: the whole unit. */
    UNIT,
    /** A row for each sector (lĩnh vực), keyed by its code; feedback has the empty one. */
    SECTOR,
    /** A row for each procedure (thủ tục) within its sector, keyed by {@link RowKey#of}. */
    PROCEDURE;

    /** The key of a row at this level, from the key of a procedure's row. */
    public String rollUp(String procedureRow) {
        return switch (this) {
            case UNIT -> "";
            case SECTOR -> RowKey.sector(procedureRow);
            case PROCEDURE -> procedureRow;
        };
    }
}
