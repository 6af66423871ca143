package vn.motcua.report.indicators;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.figures.Level;
import vn.motcua.report.figures.RowKey;

/**
 * What figures are narrowed to; all null for nothing.
 *
 * @param sectors of the sector group
 */
public record Narrowing(
        @Nullable String sectorGroup,
        Set<String> sectors,
        @Nullable String sector,
        @Nullable String procedure) {

    /** All dossiers. */
    public static final Narrowing NONE = new Narrowing(null, Set.of(), null, null);

    public Narrowing {
        sectors = Set.copyOf(sectors);
    }

    /** True when all dossiers are meant. */
    public boolean isNone() {
        return sectorGroup == null && sector == null && procedure == null;
    }

    /** True when only a sector group is meant, which targets can be set for. */
    public boolean isSectorGroupOnly() {
        return sectorGroup != null && sector == null && procedure == null;
    }

    /** The coarsest level whose rows tell what is asked. */
    public Level level() {
        if (procedure != null) {
            return Level.PROCEDURE;
        }
        return isNone() ? Level.UNIT : Level.SECTOR;
    }

    /** Which rows are meant, at {@link #level()} or finer. */
    public Predicate<String> rows() {
        return row -> (sectorGroup == null || sectors.contains(RowKey.sector(row)))
                && (sector == null || sector.equals(RowKey.sector(row)))
                && (procedure == null || procedure.equals(RowKey.procedure(row)));
    }
}
