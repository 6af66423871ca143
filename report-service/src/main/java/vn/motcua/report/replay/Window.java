package vn.motcua.report.replay;

import java.time.LocalDate;
import vn.motcua.contracts.dossier.Contributions;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.report.figures.PeriodFigures;

/**
 * Over which days figures are summed.
 *
 * @param label of the period whose declared figures belong to it
 * @param days over which flows are summed, and before which the opening stock is
 * @param closing at whose end the closing stock is
 */
public record Window(String label, DayRange days, LocalDate closing) {

    /** What contributions are worth within it. */
    public PeriodFigures figures(Contributions contributions) {
        Measures during = new Measures();
        Measures before = new Measures();
        Measures atEnd = new Measures();
        contributions.byDay().forEach((epochDay, measures) -> {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            if (day.isBefore(days.from())) {
                before.add(measures);
            } else if (!day.isAfter(days.to())) {
                during.add(measures);
            }
            if (!day.isAfter(closing)) {
                atEnd.add(measures);
            }
        });
        return PeriodFigures.of(during, before, atEnd);
    }
}
