package vn.motcua.report.close;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps reports. What is closed is never changed; everything can be put in twice without harm. */
public interface ReportStore {

    /**
     * Keeps a report that was asked for.
     *
     * @return false, and nothing is kept, if its revision is there
     */
    boolean open(ReportDefinition report);

    /** The report of an id. */
    Optional<ReportHead> find(String id);

    /** The report of a revision. */
    Optional<ReportHead> revision(ReportKey key, int revision);

    /** The highest revision of what a report is about. */
    Optional<ReportHead> latest(ReportKey key);

    /** Reports, the newest first. */
    ReportSummary.Page page(@Nullable String unit, @Nullable String period, int page, int size);

    /** Reports that are not closed yet. */
    List<ReportHead> closing();

    /** Keeps what units were at the cut; what is there stays. */
    void freeze(String report, Collection<FrozenUnit> units);

    /** Says that all units of a partition are frozen; the first time counts. */
    void frozen(String report, int partition, long logOffset);

    /** The partitions whose units are frozen, with the offset of the marker in the log. */
    Map<Integer, Long> frozenPartitions(String report);

    /** What units were at the cut. */
    List<FrozenUnit> frozenUnits(ReportDefinition report);

    /** Keeps what a closed report holds of its units; what is there stays. */
    void putUnits(String report, Collection<UnitPage> pages, Collection<UnitFigures> figures);

    /** The pages of a report's units, in their order. */
    List<UnitPage> pages(ReportDefinition report);

    /** The figures of a report's units. */
    List<UnitFigures> figures(ReportDefinition report);

    /** Closes a report that is there or not; a closed one stays as it is. */
    void close(ReportDefinition report, ReportBody body);
}
