package vn.motcua.report.figures;

import vn.motcua.contracts.measure.Measures;

/**
 * What a period's figures are: flows over its days (phát sinh), stocks before its first (đầu kỳ) and at the end of its
 * last day (cuối kỳ).
 */
public record PeriodFigures(Measures flows, Measures opening, Measures closing) {

    /** Nothing at all, to add to. */
    public static PeriodFigures zero() {
        return new PeriodFigures(new Measures(), new Measures(), new Measures());
    }

    /** Takes sums of all measures and keeps of each what it stands for: flows of the first, stocks of the others. */
    public static PeriodFigures of(Measures period, Measures before, Measures atEnd) {
        return new PeriodFigures(only(period, false), only(before, true), only(atEnd, true));
    }

    /** Adds another period's figures to these. */
    public PeriodFigures add(PeriodFigures other) {
        flows.add(other.flows);
        opening.add(other.opening);
        closing.add(other.closing);
        return this;
    }

    /** The sum of rows. */
    public static PeriodFigures sum(Iterable<PeriodFigures> rows) {
        PeriodFigures sum = zero();
        rows.forEach(sum::add);
        return sum;
    }

    /** Flows of the period and stocks at its end in one, as indicators want them. */
    public Measures forIndicators() {
        return flows.copy().add(closing);
    }

    /** True when nothing happened and nothing stands. */
    public boolean isZero() {
        return flows.isZero() && opening.isZero() && closing.isZero();
    }

    private static Measures only(Measures all, boolean stock) {
        Measures kept = new Measures();
        all.forEachNonZero((measure, value) -> {
            if (measure.isStock() == stock) {
                kept.add(measure, value);
            }
        });
        return kept;
    }
}
