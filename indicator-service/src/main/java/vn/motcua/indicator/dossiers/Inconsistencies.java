package vn.motcua.indicator.dossiers;

import java.util.List;
import java.util.Map;
import vn.motcua.contracts.dossier.Inconsistency;
import vn.motcua.contracts.event.SubjectKind;

/** A page of contradictions, and the codes that the catalogue does not know. */
record Inconsistencies(
        List<Line> items,
        int page,
        int size,
        long total,
        List<Unknown> unknownProcedures,
        List<Unknown> unknownSectors) {

    /** A subject whose facts contradict each other. */
    record Line(
            String unit, String unitName, SubjectKind kind, String code, Inconsistency inconsistency, String message) {}

    /** A code that the catalogue does not know, and how many dossiers bear it. */
    record Unknown(String code, int dossiers) {

        static List<Unknown> of(Map<String, Integer> counts) {
            return counts.entrySet().stream()
                    .map(entry -> new Unknown(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
