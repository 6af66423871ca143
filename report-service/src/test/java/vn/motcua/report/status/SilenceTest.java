package vn.motcua.report.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.Units;
import vn.motcua.report.cells.Contact;

class SilenceTest {

    /** 30 April and 1 May 2026 are holidays, a Thursday and a Friday. */
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Set.of(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1)), Set.of());

    private static final Units UNITS = new Units(List.of(
            unit("31", UnitLevel.PROVINCE, null, null),
            unit("a", UnitLevel.WARD, "31", null),
            unit("b", UnitLevel.WARD, "31", null),
            unit("ended", UnitLevel.WARD, "31", LocalDate.of(2025, 6, 30)),
            unit("91", UnitLevel.PROVINCE, null, null),
            unit("c", UnitLevel.WARD, "91", null)));

    private final Map<String, Contact> contacts = new HashMap<>();

    @Test
    void aWardIsSilentAfterThreeWholeWorkingDays() {
        heard("a", "2026-04-28T02:00:00Z");
        heard("b", "2026-04-29T02:00:00Z");
        assertThat(silent("2026-05-05", Map.of())).isEmpty();
        assertThat(silent("2026-05-06", Map.of())).containsExactly("a");
        assertThat(silent("2026-05-07", Map.of())).containsExactly("a", "b");
    }

    @Test
    void onlyWardsOfProvincesThatTakePartCanBeSilent() {
        assertThat(silent("2026-05-06", Map.of())).isEmpty();
        heard("a", "2026-05-06T02:00:00Z");
        assertThat(silent("2026-05-06", Map.of())).containsExactly("b");
    }

    @Test
    void theNumberOfDaysCanBeSetForAUnit() {
        heard("a", "2026-04-28T02:00:00Z");
        assertThat(silent("2026-05-06", Map.of("a", 10, "b", 0))).isEmpty();
    }

    private void heard(String unit, String instant) {
        contacts.put(unit, new Contact(unit, 1, Instant.parse(instant)));
    }

    private List<String> silent(String today, Map<String, Integer> byUnit) {
        LocalDate day = LocalDate.parse(today);
        return new Silence(UNITS.treeAt(day), CALENDAR, new SilenceRule(3, byUnit), day)
                .units(contacts).stream().map(Status.SilentUnit::unit).toList();
    }

    private static Unit unit(String code, UnitLevel level, String parent, LocalDate validTo) {
        return new Unit(code, code, level, parent, null, validTo, List.of(), List.of());
    }
}
