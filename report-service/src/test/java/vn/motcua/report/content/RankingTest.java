package vn.motcua.report.content;

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
class RankingTest {

    private final List<Unit> units = new ArrayList<>(List.of(unit("31", null)));
    private final Map<String, Map<String, PeriodFigures>> figures = new HashMap<>();

    @Test
    void equalUnitsShareARankAndTheNextCountsAllBeforeIt() {
        ward("1", 10, 5);
        ward("2", 10, 9);
        ward("3", 20, 18);
        ward("4", 10, 1);
        assertThat(ranks(null)).extracting(Rank::unit).containsExactly("2", "3", "1", "4");
        assertThat(ranks(null)).extracting(Rank::place).containsExactly(1, 1, 3, 4);
    }

    @Test
    void aUnitWithoutFiguresHasNoPlaceAndComesFromNone() {
        ward("1", 10, 0);
        units.add(unit("2", "31"));
        ScoreBoard before = board();
        assertThat(ranks(null)).extracting(Rank::unit).containsExactly("1");
        ward("2", 10, 9);
        assertThat(ranks(before)).extracting(Rank::unit).containsExactly("2", "1");
        assertThat(ranks(before)).extracting(Rank::lastPlace).containsExactly(null, 1);
    }

    private List<Rank> ranks(@Nullable ScoreBoard before) {
        return Ranking.of("31", board(), before);
    }

    private ScoreBoard board() {
        ScopeFigures scope =
                new ScopeFigures(new Units(units).treeAt(LocalDate.parse("2026-03-22")), Map.copyOf(figures), Map.of());
        return new ScoreBoard(Score766.shipped(), IndicatorCatalogue.shipped(), scope);
    }

    private void ward(String code, long resolved, long onTime) {
        units.removeIf(unit -> unit.code().equals(code));
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
