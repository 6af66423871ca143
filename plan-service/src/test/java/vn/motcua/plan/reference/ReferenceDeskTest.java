package vn.motcua.plan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.plan.Given;
import vn.motcua.plan.reference.ReferenceDesk.Change;

class ReferenceDeskTest {

    private final JsonMapper json = JsonMapper.builder().build();
    private final MemoryReferenceLog log = new MemoryReferenceLog();
    private final ReferenceDesk desk = new ReferenceDesk(log, json, Given.texts());

    @BeforeEach
    void knownUnits() {
        put("01", "{\"name\":\"Tỉnh\",\"level\":\"PROVINCE\"}");
        put("01001", "{\"name\":\"Phường A\",\"level\":\"WARD\",\"parent\":\"01\",\"aliases\":[\"H1.1\"]}");
        put("01002", "{\"name\":\"Phường B\",\"level\":\"WARD\",\"parent\":\"01\"}");
    }

    @Test
    void whatIsAbsentStaysAndNullClears() {
        put("01001", "{\"name\":\"Phường A mới\"}");
        assertThat(unit("01001").aliases()).containsExactly("H1.1");
        assertThat(unit("01001").parent()).isEqualTo("01");

        put("01001", "{\"parent\":null,\"aliases\":[],\"validTo\":\"2026-04-29\"}");
        assertThat(unit("01001").parent()).isNull();
        assertThat(unit("01001").aliases()).isEmpty();
        assertThat(unit("01001").validTo()).isEqualTo(LocalDate.of(2026, 4, 29));
        assertThat(unit("01001").name()).isEqualTo("Phường A mới");
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        assertThat(refused(
                        "01003",
                        "{\"level\":\"VILLAGE\",\"parent\":\"99\",\"validFrom\":\"2026-02-30\",\"successors\":[\"98\"],"
                                + "\"aliases\":[\"H1.1\",\"01002\",\"a b\"]}"))
                .containsExactly("name", "level", "validFrom");
        assertThat(refused(
                        "01003",
                        "{\"name\":\"C\",\"level\":\"WARD\",\"parent\":\"99\",\"successors\":[\"98\"],"
                                + "\"aliases\":[\"H1.1\",\"01002\",\"a b\"]}"))
                .containsExactly("aliases", "aliases", "aliases", "parent", "successors");
        assertThat(refused("01001", "{\"validFrom\":\"2026-01-02\",\"validTo\":\"2026-01-01\"}"))
                .containsExactly("validTo");
        assertThat(refused("H1.1", "{\"name\":\"C\",\"level\":\"WARD\"}")).containsExactly("code");
        assertThat(refused("01001", "{\"code\":\"01002\"}")).containsExactly("code");
        assertThat(refused("01001", "[]")).contains("$");
        assertThat(desk.putUnit("01001", Given.bytes("{"))).isInstanceOf(Change.Unreadable.class);
    }

    @Test
    void noUnitStandsBelowItself() {
        assertThat(refused("01", "{\"parent\":\"01\"}")).containsExactly("parent");
        assertThat(refused("01", "{\"parent\":\"01001\"}")).containsExactly("parent");
        put("01002", "{\"parent\":\"01001\"}");
        assertThat(refused("01001", "{\"validTo\":\"2025-06-30\",\"successors\":[\"01002\"]}"))
                .containsExactly("successors");
        put("01001", "{\"successors\":[\"01\"],\"validTo\":\"2025-06-30\"}");
    }

    @Test
    void anAliasMayMoveOnceItIsFree() {
        assertThat(refused("01002", "{\"aliases\":[\"H1.1\"]}")).containsExactly("aliases");
        put("01001", "{\"aliases\":[]}");
        put("01002", "{\"aliases\":[\"H1.1\"]}");

        assertThat(desk.unit("H1.1")).map(Unit::code).contains("01002");
    }

    @Test
    void aCatalogueNamesSectorsThatExist() {
        Change<CatalogueRecord> made =
                desk.putCatalogue(Given.bytes("{\"version\":\"1\",\"sectors\":[{\"code\":\"DD\",\"name\":\"Đất đai\"}],"
                        + "\"procedures\":[{\"code\":\"1.0\",\"name\":\"A\",\"sector\":\"DD\"},{\"code\":\"2.0\",\"resultDocument\":false}],"
                        + "\"sectorGroups\":[{\"code\":\"LAND\",\"name\":\"Đất\",\"sectors\":[\"DD\"]}]}"));
        assertThat(made)
                .isInstanceOfSatisfying(
                        Change.Made.class, change -> assertThat(change.value()).isEqualTo(desk.catalogue()));
        assertThat(desk.catalogue().sample()).isFalse();
        assertThat(desk.catalogue().procedures()).contains(new CatalogueRecord.Procedure("2.0", "2.0", "", false));

        Change<CatalogueRecord> refused = desk.putCatalogue(Given.bytes(
                "{\"procedures\":[{\"code\":\"1.0\",\"sector\":\"XX\"},{\"code\":\"1.0\"},{\"name\":\"B\"}],"
                        + "\"sectorGroups\":[{\"code\":\"G\",\"sectors\":[\"YY\"]}]}"));
        assertThat(fields(refused))
                .containsExactly(
                        "sectorGroups[0].sectors", "procedures[0].sector", "procedures[1].code", "procedures[2].code");
    }

    @Test
    void anotherContentNeverBearsTheSameVersion() {
        String first = "{\"version\":\"v\",\"sectors\":[{\"code\":\"A\",\"name\":\"a\"}]}";
        desk.putCatalogue(Given.bytes(first));
        desk.putCatalogue(Given.bytes(first));
        assertThat(desk.catalogue().version()).isEqualTo("v");

        desk.putCatalogue(Given.bytes("{\"version\":\"v\",\"sectors\":[{\"code\":\"B\",\"name\":\"b\"}]}"));
        assertThat(desk.catalogue().version()).isNotEqualTo("v").hasSize(12);
    }

    @Test
    void aCalendarHasDaysThatExistEachOnce() {
        Change<CalendarRecord> refused = desk.putCalendar(Given.bytes(
                "{\"days\":[{\"date\":\"2027-02-30\",\"kind\":\"HOLIDAY\"},{\"date\":\"2027-01-01\",\"kind\":\"REST\"},"
                        + "{\"date\":\"2027-01-01\",\"kind\":\"HOLIDAY\"}]}"));
        assertThat(fields(refused)).containsExactly("days[0].date", "days[1].kind", "days[2].date");

        desk.putCalendar(Given.bytes("{\"days\":[{\"date\":\"2027-01-01\",\"kind\":\"HOLIDAY\",\"note\":\"Tết\"}]}"));
        assertThat(desk.calendar().days())
                .singleElement()
                .satisfies(day -> assertThat(day.verified()).isTrue());
        assertThat(desk.calendar().version()).hasSize(12);
    }

    private void put(String code, String body) {
        assertThat(desk.putUnit(code, Given.bytes(body))).isInstanceOf(Change.Made.class);
    }

    private Unit unit(String code) {
        return desk.unit(code).orElseThrow();
    }

    private List<String> refused(String code, String body) {
        Map<String, byte[]> before = Map.copyOf(log.records);
        List<String> fields = fields(desk.putUnit(code, Given.bytes(body)));
        assertThat(log.records).isEqualTo(before);
        return fields;
    }

    private static List<String> fields(Change<?> change) {
        assertThat(change).isInstanceOf(Change.Refused.class);
        return ((Change.Refused<?>) change)
                .problems().stream().map(FieldProblem::field).toList();
    }
}
