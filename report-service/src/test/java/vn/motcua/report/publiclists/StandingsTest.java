package vn.motcua.report.publiclists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.score.Score766;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.Units;
import vn.motcua.report.figures.PeriodFigures;
import vn.motcua.report.indicators.ScopeFigures;
import vn.motcua.report.indicators.ScoreBoard;

/** Who stands where. */
class StandingsTest {

    private final List<Unit> units = new ArrayList<>(List.of(unit("31", null)));
    private final Map<String, Map<String, PeriodFigures>> figures = new HashMap<>();

    @Test
    void equalUnitsShareARankAndTheNextCountsAllBeforeIt() {
        ward("1", 10, 5);
        ward("2", 10, 9);
        ward("3", 20, 18);
        ward("4", 10, 1);
        Standings standings = standings();
        assertThat(standings.ranks()).isEqualTo(Map.of("2", 1, "3", 1, "1", 3, "4", 4));
        assertThat(standings.ranked()).extracting(Standings.Standing::unit).containsExactly("2", "3", "1", "4");
    }

    @Test
    void aUnitWithoutFiguresIsNotRanked() {
        ward("1", 10, 0);
        units.add(unit("2", "31"));
        Standings standings = standings();
        assertThat(standings.rank("1")).isEqualTo(1);
        assertThat(standings.rank("2")).isNull();
        assertThat(standings.others()).extracting(Standings.Standing::unit).containsExactly("2");
    }

    private Standings standings() {
        ScopeFigures scope =
                new ScopeFigures(new Units(units).treeAt(LocalDate.parse("2026-03-22")), figures, Map.of());
        return Standings.of("31", new ScoreBoard(Score766.shipped(), IndicatorCatalogue.shipped(), scope));
    }

    private void ward(String code, long resolved, long onTime) {
        units.add(unit(code, "31"));
        figures.put(
                code,
                Map.of(
                        "",
                        new PeriodFigures(
                                Measures.ofCodes(Map.of(
                                        "accepted", resolved,
                                        "resolved", resolved,
                                        "resolvedOnTime", onTime,
                                        "resolvedLate", resolved - onTime)),
                                Measures.ofCodes(Map.of()),
                                Measures.ofCodes(Map.of()))));
    }

    private static Unit unit(String code, @Nullable String parent) {
        return new Unit(
                code,
                "Đơn vị " + code,
                parent == null ? UnitLevel.PROVINCE : UnitLevel.WARD,
                parent,
                null,
                null,
                List.of(),
                List.of());
    }
}
