package vn.motcua.contracts.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final LocalDate END = LocalDate.of(2025, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Units units = new Units(List.of(
            unit("31", UnitLevel.PROVINCE, null, null, List.of(), List.of("H24")),
            unit("30", UnitLevel.PROVINCE, null, END, List.of("31"), List.of()),
            unit("298", UnitLevel.DISTRICT, "30", END, List.of(), List.of()),
            unit("11137", UnitLevel.WARD, "298", LocalDate.of(2024, 12, 31), List.of("11140"), List.of()),
            unit("11140", UnitLevel.WARD, "31", null, List.of(), List.of("H24.40")),
            unit("11911", UnitLevel.WARD, "31", null, List.of(), List.of("H24.11", "000.00.11.H24"))));

    @Test
    void aUnitIsFoundByCodeAndByAlias() {
        assertThat(units.resolve("11911")).map(Unit::code).contains("11911");
        assertThat(units.resolve("000.00.11.H24")).map(Unit::code).contains("11911");
        assertThat(units.resolve("000.00.99.H24")).isEmpty();
        assertThat(units.byCode("000.00.11.H24")).isEmpty();
    }

    @Test
    void aFormerUnitStandsUnderItsFirstSuccessor() {
        UnitTree tree = units.treeAt(TODAY);

        assertThat(tree.parent("11137")).isEqualTo("11140");
        assertThat(tree.parent("30")).isEqualTo("31");
        assertThat(tree.ancestors("11137")).containsExactly("11140", "31");
    }

    @Test
    void aDistrictWithoutSuccessorStandsUnderItsParents() {
        assertThat(units.treeAt(TODAY).parent("298")).isEqualTo("31");
    }

    @Test
    void theTreeOfAPastDayIsTheOneOfThen() {
        UnitTree tree = units.treeAt(LocalDate.of(2024, 6, 1));

        assertThat(tree.parent("11137")).isEqualTo("298");
        assertThat(tree.parent("298")).isEqualTo("30");
        assertThat(tree.parent("30")).isNull();
    }

    @Test
    void aUnitIsValidOnItsLastDay() {
        assertThat(units.treeAt(END).parent("298")).isEqualTo("30");
        assertThat(units.treeAt(END.plusDays(1)).parent("298")).isEqualTo("31");
    }

    @Test
    void descendantsAreCountedOnce() {
        assertThat(units.treeAt(TODAY).withDescendants("31"))
                .containsExactlyInAnyOrder("31", "30", "298", "11137", "11140", "11911");
    }

    @Test
    void aCircleOfSuccessorsEndsNowhere() {
        Units circle = new Units(List.of(
                unit("a", UnitLevel.WARD, null, END, List.of("b"), List.of()),
                unit("b", UnitLevel.WARD, null, END, List.of("a"), List.of())));

        assertThat(circle.treeAt(TODAY).ancestors("a")).contains("b");
        assertThat(circle.treeAt(TODAY).withDescendants("a")).containsExactly("a", "b");
    }

    private static Unit unit(
            String code,
            UnitLevel level,
            @Nullable String parent,
            @Nullable LocalDate validTo,
            List<String> successors,
            List<String> aliases) {
        return new Unit(code, "Unit " + code, level, parent, null, validTo, successors, aliases);
    }

    @Test
    void theTreeKnowsItsDayItsUnitsAndWhichOfThemAreFormer() {
        UnitTree tree = units.treeAt(TODAY);

        assertThat(tree.day()).isEqualTo(TODAY);
        assertThat(tree.units().all()).hasSize(6);
        assertThat(tree.former("298")).isTrue();
        assertThat(tree.former("31")).isFalse();
        assertThat(tree.former("99999")).isFalse();
    }

    @Test
    void aUnitThatIsNotKnownIsCalledByItsCode() {
        assertThat(units.name("31")).isEqualTo("Unit 31");
        assertThat(units.name("99999")).isEqualTo("99999");
        assertThat(units.byCode("31")).map(Unit::code).contains("31");
    }
}
