package vn.motcua.report.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.report.figures.PeriodFigures;

class FormsTest {

    private static final PeriodFigures FIGURES = new PeriodFigures(
            Measures.ofCodes(Map.of(
                    "accepted",
                    10,
                    "acceptedOnline",
                    6,
                    "resolvedEarly",
                    2,
                    "resolvedOnTime",
                    3,
                    "resolvedLate",
                    1,
                    "unresolved",
                    1)),
            Measures.ofCodes(Map.of("open", 4)),
            Measures.ofCodes(Map.of("open", 7, "overdue", 2)));

    @Test
    void columnsAreThoseOfTheCircularWithTheUnresolvedInNine() {
        assertThat(FormLayout.shipped().columns(FIGURES))
                .containsExactly(
                        Map.entry("3", 14L),
                        Map.entry("4", 6L),
                        Map.entry("5", 4L),
                        Map.entry("6", 4L),
                        Map.entry("7", 7L),
                        Map.entry("8", 2L),
                        Map.entry("9", 4L),
                        Map.entry("10", 1L),
                        Map.entry("11", 7L),
                        Map.entry("12", 5L),
                        Map.entry("13", 2L));
    }

    @Test
    void aTableThatDoesNotAddUpIsTold() {
        Forms forms = new Forms(FormLayout.shipped());
        PeriodFigures wrong = new PeriodFigures(FIGURES.flows(), new Measures(), FIGURES.closing());
        List<ReportBody.Form> filled = forms.fill(
                List.of(new Forms.Source("DD", "Đất đai", FIGURES)), List.of(new Forms.Source("u", "Xã", wrong)));
        assertThat(forms.check(filled)).extracting(ReportBody.Check::ok).containsExactly(true, false, false);
    }

    @Test
    void aLayoutThatNamesNoMeasureIsRefused() {
        assertThatThrownBy(() -> FormLayout.parse(List.of("COLUMN;3;x;flow.none")))
                .hasMessageContaining("flow.none");
        assertThatThrownBy(() -> FormLayout.parse(List.of("ROW;3"))).hasMessageContaining("ROW;3");
    }
}
