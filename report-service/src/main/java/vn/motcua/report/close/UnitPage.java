package vn.motcua.report.close;

import java.util.List;
import vn.motcua.report.indicators.IndicatorRow;

/** The indicators of one unit in a report. */
public record UnitPage(String unit, String name, List<IndicatorRow> indicators) {}
