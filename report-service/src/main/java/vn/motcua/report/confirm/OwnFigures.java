package vn.motcua.report.confirm;

import vn.motcua.report.indicators.PeriodView;

/** Tells a unit's own figures of a period by a fingerprint, which changes with any of them. */
@FunctionalInterface
public interface OwnFigures {

    /** SHA-256 in hexadecimal digits of the figures as they are now. */
    String fingerprint(String unit, PeriodView view);
}
