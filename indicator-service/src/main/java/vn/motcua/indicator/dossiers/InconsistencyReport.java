package vn.motcua.indicator.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.contracts.dossier.Inconsistency;
import vn.motcua.contracts.event.SubjectKind;

/** Contradictions and unknown codes of some units, with how many dossiers bear each code. */
record InconsistencyReport(
        List<Line> lines, Map<String, Integer> unknownProcedures, Map<String, Integer> unknownSectors) {

    /** One contradiction. */
    record Line(String unit, SubjectKind kind, String code, Inconsistency inconsistency) {}

    static InconsistencyReport none() {
        return new InconsistencyReport(List.of(), Map.of(), Map.of());
    }

    InconsistencyReport plus(InconsistencyReport other) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(other.lines);
        return new InconsistencyReport(
                all, sum(unknownProcedures, other.unknownProcedures), sum(unknownSectors, other.unknownSectors));
    }

    private static Map<String, Integer> sum(Map<String, Integer> a, Map<String, Integer> b) {
        Map<String, Integer> sum = new TreeMap<>(a);
        b.forEach((code, count) -> sum.merge(code, count, Integer::sum));
        return sum;
    }
}
