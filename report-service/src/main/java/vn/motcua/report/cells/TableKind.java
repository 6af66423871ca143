package vn.motcua.report.cells;

import vn.motcua.report.figures.Level;

/**
 * The kinds of tables that are kept. Those of months are named {@code unit|yyyy-MM} and have a column for each day;
 * those of stocks are named by the unit and have the net change of stocks for each month.
 */
public enum TableKind {
    PROCEDURE_MONTHS,
    SECTOR_MONTHS,
    UNIT_MONTHS,
    PROCEDURE_STOCKS,
    SECTOR_STOCKS,
    UNIT_STOCKS;

    /** The months at a level. */
    public static TableKind months(Level level) {
        return switch (level) {
            case UNIT -> UNIT_MONTHS;
            case SECTOR -> SECTOR_MONTHS;
            case PROCEDURE -> PROCEDURE_MONTHS;
        };
    }

    /** The stock changes at a level. */
    public static TableKind stocks(Level level) {
        return switch (level) {
            case UNIT -> UNIT_STOCKS;
            case SECTOR -> SECTOR_STOCKS;
            case PROCEDURE -> PROCEDURE_STOCKS;
        };
    }
}
