package vn.motcua.contracts.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.motcua.contracts.event.Facet.DeclaredFigure;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Facets.Held;
import vn.motcua.contracts.event.Statement;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.oracle.DeclaredKey;
import vn.motcua.oracle.Ratio;

/** Applies statements one by one, as the services do: facets replaced, old contributions taken back, new ones added. */
final class IncrementalFold {

    private final Map<Subject, Facets> subjects = new HashMap<>();
    private final SortedMap<CellKey, Measures> cells = new TreeMap<>();

    /** Applies a statement; false when it changed nothing. */
    boolean apply(Statement statement) {
        Subject subject = statement.subject();
        Facets before = subjects.getOrDefault(subject, Facets.none());
        return before.with(statement.version(), statement.facet())
                .map(after -> {
                    // A store between two statements must not make a difference.
                    Facets restored = Facets.of(List.copyOf(after.all()));
                    SubjectRule.change(subject, before, restored).forEach(this::add);
                    subjects.put(subject, restored);
                    return true;
                })
                .orElse(false);
    }

    /** The cells as they stand. */
    SortedMap<CellKey, Measures> cells() {
        return cells;
    }

    /** The cells as the oracle names them. */
    SortedMap<vn.motcua.oracle.CellKey, SortedMap<String, Long>> oracleCells() {
        SortedMap<vn.motcua.oracle.CellKey, SortedMap<String, Long>> named = new TreeMap<>();
        cells.forEach((key, measures) -> named.put(
                new vn.motcua.oracle.CellKey(key.unit(), key.sector(), key.procedure(), key.day()),
                new TreeMap<>(measures.byCode())));
        return named;
    }

    /** The declared figures as the oracle names them. */
    SortedMap<DeclaredKey, Ratio> oracleDeclared() {
        SortedMap<DeclaredKey, Ratio> declared = new TreeMap<>();
        subjects.forEach((subject, facets) -> facets.values().forEach(facet -> {
            if (facet instanceof DeclaredFigure figure) {
                declared.put(
                        new DeclaredKey(subject.unit(), figure.figure(), figure.period()),
                        new Ratio(figure.numerator(), figure.denominator()));
            }
        }));
        return declared;
    }

    /** All that is held, by subject. */
    Map<Subject, List<Held>> held() {
        Map<Subject, List<Held>> held = new HashMap<>();
        subjects.forEach((subject, facets) -> held.put(subject, new ArrayList<>(facets.all())));
        return held;
    }

    private void add(CellKey key, Measures change) {
        Measures measures = cells.computeIfAbsent(key, absent -> new Measures()).add(change);
        if (measures.isZero()) {
            cells.remove(key);
        }
    }
}
