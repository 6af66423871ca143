package vn.motcua.plan.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.plan.plans.SourceTexts;

/** Source texts in memory. */
final class MemorySourceTexts implements SourceTexts {

    private final Map<String, List<String>> kept = new HashMap<>();

    @Override
    public void keep(String plan, List<String> lines) {
        kept.put(plan, lines);
    }

    @Override
    public List<String> of(String plan) {
        return kept.getOrDefault(plan, List.of());
    }
}
