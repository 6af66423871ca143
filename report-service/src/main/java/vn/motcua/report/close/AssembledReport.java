package vn.motcua.report.close;

import java.util.List;

/**
 * A report that is put together.
 *
 * @param content the text whose hash it bears
 */
public record AssembledReport(ReportBody body, List<UnitPage> pages, List<UnitFigures> figures, String content) {}
