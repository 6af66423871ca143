package vn.motcua.report.proof;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.measure.Measure;

/**
 * Which figure of a closed report is asked about.
 *
 * @param units whose dossiers
 * @param from first day; a stock counts from the beginning
 * @param sector null for all
 * @param procedure null for all
 */
public record FigureQuestion(
        String report,
        List<String> units,
        Measure measure,
        LocalDate from,
        LocalDate to,
        @Nullable String sector,
        @Nullable String procedure) {

    boolean counts(LocalDate day) {
        return !day.isAfter(to) && (measure.isStock() || !day.isBefore(from));
    }

    boolean wants(String ofSector, String ofProcedure) {
        return (sector == null || sector.equals(ofSector)) && (procedure == null || procedure.equals(ofProcedure));
    }
}
