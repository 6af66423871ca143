package vn.motcua.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.report.figures.PeriodFigures;

class LatenessTest {

    @Test
    void everyLateDossierIsObjectiveOrSubjectiveOrUnexplained() {
        PeriodFigures figures = new PeriodFigures(
                Measures.ofCodes(Map.of(
                        "resolvedLate", 10,
                        "resolvedLateExplained", 7,
                        "resolvedLateExcused", 3,
                        "resolvedLateApologized", 5)),
                new Measures(),
                Measures.ofCodes(Map.of("overdue", 4, "overdueExcused", 1)));
        assertThat(Lateness.of(figures)).isEqualTo(new Lateness(10, 3, 4, 3, 7, 5, 4, 1));
    }
}
