package vn.motcua.report.figures;

import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;

/**
 * Late and overdue dossiers (hồ sơ trễ hạn, quá hạn) by cause, and apologies.
 *
 * @param late resolved late in the period
 * @param excused of these, with a cause other than SUBJECTIVE (nguyên nhân khách quan)
 * @param subjective of these, explained by a SUBJECTIVE cause (nguyên nhân chủ quan)
 * @param unexplained of these, without a known cause (chưa giải trình)
 * @param apologyOwed of these, not excused: an apology is owed
 * @param apologized of these, with an apology
 * @param overdue open and overdue at the end
 * @param overdueExcused of these, excused
 */
public record Lateness(
        long late,
        long excused,
        long subjective,
        long unexplained,
        long apologyOwed,
        long apologized,
        long overdue,
        long overdueExcused) {

    /** What the figures of a period hold of it. */
    public static Lateness of(PeriodFigures figures) {
        Measures flows = figures.flows();
        long late = flows.get(Measure.RESOLVED_LATE);
        long explained = flows.get(Measure.RESOLVED_LATE_EXPLAINED);
        long excused = flows.get(Measure.RESOLVED_LATE_EXCUSED);
        return new Lateness(
                late,
                excused,
                explained - excused,
                late - explained,
                late - excused,
                flows.get(Measure.RESOLVED_LATE_APOLOGIZED),
                figures.closing().get(Measure.OVERDUE),
                figures.closing().get(Measure.OVERDUE_EXCUSED));
    }

    /** True when something is late or overdue. */
    public boolean any() {
        return late > 0 || overdue > 0;
    }
}
