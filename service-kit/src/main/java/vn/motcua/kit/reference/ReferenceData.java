package vn.motcua.kit.reference;

import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.unit.Units;

/** One state of the reference data. Immutable. */
public record ReferenceData(Units units, ProcedureCatalogue catalogue, WorkingCalendar calendar, Versions versions) {

    /**
     * What stands beside a report to say by which data it was made.
     *
     * @param tree offset of the last change of a unit
     */
    public record Versions(String catalogue, String calendar, long tree) {}
}
