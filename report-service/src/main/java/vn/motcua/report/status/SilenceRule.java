package vn.motcua.report.status;

import java.util.Map;

/**
 * After how many working days without an event a unit is silent.
 *
 * @param workingDays for every unit that is not named
 * @param byUnit for some units; 0 for one that is never called silent
 */
public record SilenceRule(int workingDays, Map<String, Integer> byUnit) {

    public SilenceRule {
        byUnit = Map.copyOf(byUnit);
    }

    int of(String unit) {
        return byUnit.getOrDefault(unit, workingDays);
    }
}
