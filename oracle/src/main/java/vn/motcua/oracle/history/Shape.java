package vn.motcua.oracle.history;

import java.time.LocalDate;
import java.util.List;

/**
 * How large random histories are, and where and when they play.
 *
 * @param units unit codes, one to all of which take part
 * @param dossiers at most so many dossiers a unit
 * @param eventsPerDossier at most so many events a dossier
 * @param firstDay earliest local day that a history may begin on; all but due dates stay within
 *     {@code spread} + 60 days of it
 * @param spread days after {@code firstDay} among which histories begin
 */
public record Shape(List<String> units, int dossiers, int eventsPerDossier, LocalDate firstDay, int spread) {

    public Shape {
        units = List.copyOf(units);
    }

    /** Three wards, up to three dossiers each, from December 2025 to May 2026. */
    public static Shape small() {
        return new Shape(List.of("11911", "10525", "11842"), 3, 16, LocalDate.of(2025, 12, 1), 120);
    }

    /** The same of these units. */
    public Shape ofUnits(List<String> others) {
        return new Shape(others, dossiers, eventsPerDossier, firstDay, spread);
    }

    /** The same with at most so many dossiers a unit. */
    public Shape withDossiers(int count) {
        return new Shape(units, count, eventsPerDossier, firstDay, spread);
    }
}
