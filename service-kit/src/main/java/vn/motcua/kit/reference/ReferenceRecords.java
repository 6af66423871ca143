package vn.motcua.kit.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;

/** Keys and values of the reference topic. */
public final class ReferenceRecords {

    /** The key of the catalogue of procedures. */
    public static final String CATALOGUE = "catalogue";

    /** The key of the calendar. */
    public static final String CALENDAR = "calendar";

    /** The key that says: the data that is shipped is all there. */
    public static final String LOADED = "loaded";

    private static final String UNIT = "unit|";

    private ReferenceRecords() {}

    /** The key of a unit. */
    public static String unitKey(String code) {
        return UNIT + code;
    }

    static boolean isUnit(String key) {
        return key.startsWith(UNIT);
    }

    /** A calendar as data: dated rows, each a holiday (ngày nghỉ) or a make-up day (ngày làm bù). */
    public record CalendarRecord(String version, List<Day> days) {

        public CalendarRecord {
            days = List.copyOf(days);
        }

        /** One dated row. */
        public record Day(
                LocalDate date, Kind kind, @Nullable String note) {}

        /** What a row makes of its day. */
        public enum Kind {
            HOLIDAY,
            MAKE_UP
        }

        /** The calendar that the rows make. */
        public WorkingCalendar calendar() {
            return new WorkingCalendar(dates(Kind.HOLIDAY), dates(Kind.MAKE_UP));
        }

        private Set<LocalDate> dates(Kind kind) {
            return days.stream()
                    .filter(day -> day.kind() == kind)
                    .map(Day::date)
                    .collect(Collectors.toSet());
        }
    }

    /** A unit as data; lists may be absent. */
    record UnitRecord(
            String code,
            String name,
            UnitLevel level,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable List<String> successors,
            @Nullable List<String> aliases) {

        Unit unit() {
            return new Unit(
                    code,
                    name,
                    level,
                    parent,
                    validFrom,
                    validTo,
                    successors == null ? List.of() : successors,
                    aliases == null ? List.of() : aliases);
        }
    }

    /** A catalogue as data; what is absent is empty, a procedure's result a document unless said otherwise. */
    record CatalogueRecord(
            @Nullable String version,
            @Nullable List<ProcedureRecord> procedures,
            @Nullable List<ProcedureCatalogue.Sector> sectors,
            @Nullable List<ProcedureCatalogue.SectorGroup> sectorGroups) {

        record ProcedureRecord(
                String code,
                @Nullable String name,
                @Nullable String sector,
                @Nullable Boolean resultDocument) {}

        ProcedureCatalogue catalogue() {
            return new ProcedureCatalogue(
                    version == null ? "" : version,
                    procedures == null
                            ? List.of()
                            : procedures.stream()
                                    .map(p -> new ProcedureCatalogue.Procedure(
                                            p.code(),
                                            p.name() == null ? p.code() : p.name(),
                                            p.sector() == null ? "" : p.sector(),
                                            !Boolean.FALSE.equals(p.resultDocument())))
                                    .toList(),
                    sectors == null ? List.of() : sectors,
                    sectorGroups == null ? List.of() : sectorGroups);
        }
    }
}
