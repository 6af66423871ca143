package vn.motcua.report.close;

import vn.motcua.contracts.period.CutOff;

/** What a report is about: a unit's period under a cut-off. Its revisions share it. */
public record ReportKey(String unit, String period, CutOff cutOff) {

    /** The name of a revision, the same for whoever makes it; its reports differ by what follows. */
    public String slot(int revision) {
        return unit + '_' + period + '_' + cutOff.code() + '_' + revision;
    }
}
