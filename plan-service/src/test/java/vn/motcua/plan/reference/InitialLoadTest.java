package vn.motcua.plan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.reference.ReferenceRecords.CalendarRecord.Kind;
import vn.motcua.plan.Given;

class InitialLoadTest {

    private final JsonMapper json = JsonMapper.builder().build();
    private final ShippedReference shipped = new ShippedReference(json);
    private final MemoryReferenceLog log = new MemoryReferenceLog();
    private final InitialLoad load = new InitialLoad(log, shipped, Clock.systemUTC());

    @Test
    void allIsPublishedOnceAndLoadedComesLast() {
        int published = load.complete();

        assertThat(published).isEqualTo(34 + 3_321 + 5 + 2);
        assertThat(log.written).hasSize(published + 1).endsWith("catalogue", "calendar", "loaded");
        assertThat(load.complete()).isZero();
        assertThat(log.written).hasSize(published + 1);
    }

    @Test
    void aLoadThatStoppedInTheMiddleIsCompletedAndNothingIsWrittenTwice() {
        log.room = 1_000;
        assertThatThrownBy(load::complete).isInstanceOf(ReferenceLog.NotWritten.class);
        log.room = Integer.MAX_VALUE;

        load.complete();

        assertThat(log.written).doesNotHaveDuplicates().hasSize(34 + 3_321 + 5 + 3);
    }

    @Test
    void whatIsThereAlreadyStays() {
        byte[] own = Given.bytes("{\"code\":\"11842\",\"name\":\"Của tôi\",\"level\":\"WARD\",\"parent\":\"31\","
                + "\"validFrom\":null,\"validTo\":null,\"successors\":[],\"aliases\":[\"H24.1\"]}");
        log.writeAll(Map.of("unit|11842", own, "catalogue", Given.bytes("{}")));

        load.complete();

        assertThat(log.records.get("unit|11842")).isEqualTo(own);
        assertThat(log.records.get("catalogue")).asString().isEqualTo("{}");
    }

    @Test
    void theUnitsAreThoseOfTheCountry() {
        Units units = Given.units();

        assertThat(units.all()).hasSize(3_360);
        assertThat(units.byCode("11842").orElseThrow().parent()).isEqualTo("31");
        assertThat(new UnitSearch("31", UnitLevel.WARD, null).in(units)).hasSize(114);
        assertThat(new UnitSearch(null, null, "vinh thuan").in(units))
                .extracting(unit -> unit.code())
                .contains("11842", "31069");
        assertThat(units.treeAt(LocalDate.of(2026, 1, 1)).ancestors("11137")).containsExactly("11140", "31");
        assertThat(units.treeAt(LocalDate.of(2024, 6, 30)).ancestors("15322")).containsExactly("392", "38");
    }

    @Test
    void theCatalogueIsMarkedAsASampleAndKnowsTheGroupThatPlansName() {
        CatalogueRecord catalogue = shipped.catalogue();

        assertThat(catalogue.sample()).isTrue();
        assertThat(catalogue.version()).isEqualTo("mau-1");
        assertThat(catalogue.procedures()).hasSizeBetween(60, 90);
        assertThat(catalogue.sectorGroups())
                .extracting(CatalogueRecord.SectorGroup::code)
                .contains("LAND_CONSTRUCTION_INVESTMENT");
    }

    @Test
    void theCalendarHasBothKindsOfDays() {
        CalendarRecord calendar = shipped.calendar();

        assertThat(calendar.days()).hasSize(53);
        assertThat(calendar.days())
                .filteredOn(day -> day.kind() == Kind.MAKE_UP)
                .hasSize(4);
        assertThat(calendar.days())
                .filteredOn(day -> !day.verified())
                .extracting(CalendarRecord.Day::date)
                .containsExactly(LocalDate.of(2025, 4, 26), LocalDate.of(2026, 8, 22));
    }
}
