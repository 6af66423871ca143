package vn.motcua.report.autoclose;

import java.time.Instant;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;

/**
 * A period that a unit's plan has a report for.
 *
 * @param at from when on it closes by itself: the day for reports and the time of grace are over
 */
record DueClose(String unit, Period period, CutOff cutOff, Instant at) {}
