package vn.motcua.report.content;

import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.report.figures.PeriodFigures;

/**
 * Dossiers that were late, by cause (hồ sơ quá hạn theo nguyên nhân), and the apologies owed for them (thư xin lỗi). A
 * dossier is late by an objective cause, by a subjective one, or nobody has said why yet; an apology is owed for each that
 * is not excused.
 *
 * @param late resolved late in the period (trả quá hạn)
 * @param objective of these, by a cause that excuses (nguyên nhân khách quan)
 * @param subjective of these, by the office's own fault (nguyên nhân chủ quan)
 * @param unexplained of these, without a known cause (chưa giải trình)
 * @param apologiesOwed late and not excused (phải xin lỗi)
 * @param apologiesMade of these, those that were apologized for (đã xin lỗi)
 * @param overdue open and overdue at the period's end (đang quá hạn)
 * @param overdueExcused of these, by a cause that excuses
 */
public record Lateness(
        long late,
        long objective,
        long subjective,
        long unexplained,
        long apologiesOwed,
        long apologiesMade,
        long overdue,
        long overdueExcused) {

    /** The lateness in figures of a period. */
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

    /** True when something is late. */
    public boolean any() {
        return late > 0 || overdue > 0;
    }

    /** The lateness of one unit with all below it. */
    public record OfUnit(String unit, String name, Lateness lateness) {}
}
