package vn.motcua.report.close;

/** Keeps a copy of reports in the log, to heal from. Each call returns once the copy is durable. */
public interface ReportLog {

    /** A report that was asked for. */
    void opened(ReportDefinition report);

    /** A report that is put together. */
    void closed(ReportDefinition report, AssembledReport assembled);

    /** Puts what the log holds back into the store. */
    void heal();
}
