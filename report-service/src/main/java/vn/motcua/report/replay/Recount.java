package vn.motcua.report.replay;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts units' figures again from the log (tính lại từ nhật ký). */
public record Recount(Replay replay) {

    /** The figures of units by code; units of which nothing is held are left out. */
    public Map<String, RecountedUnit> figures(
            Cut cut, Collection<String> units, List<Window> windows, Progress progress) {
        Map<String, RecountedUnit> counted = new TreeMap<>();
        replay.run(
                cut,
                units,
                progress,
                (subject, held) -> counted.computeIfAbsent(subject.unit(), unit -> new RecountedUnit())
                        .add(subject, held, windows));
        counted.values().forEach(RecountedUnit::tidy);
        return counted;
    }
}
