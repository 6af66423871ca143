package vn.motcua.report.close;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What differs between two revisions, unit by unit and number by number. */
public final class Changes {

    private Changes() {}

    /** A unit whose own figures differ. */
    public record UnitChange(String unit, String name, List<Change> changes) {}

    /** A number that differs, such as {@code flows.resolved} or {@code figures.ON_TIME.numerator}. */
    public record Change(String figure, long before, long after) {}

    /** What differs, of the units that differ in anything, by code. */
    public static List<UnitChange> between(
            Collection<UnitFigures> before, Collection<UnitFigures> after, UnaryOperator<String> name) {
        Map<String, UnitFigures> old = byUnit(before);
        Map<String, UnitFigures> now = byUnit(after);
        SortedSet<String> units = new TreeSet<>(old.keySet());
        units.addAll(now.keySet());
        List<UnitChange> changes = new ArrayList<>();
        for (String unit : units) {
            List<Change> numbers = numbers(
                    old.getOrDefault(unit, UnitFigures.none(unit)), now.getOrDefault(unit, UnitFigures.none(unit)));
            if (!numbers.isEmpty()) {
                changes.add(new UnitChange(unit, name.apply(unit), numbers));
            }
        }
        return changes;
    }

    /** What differs between figures of one unit, or of one of its dossiers. */
    public static List<Change> numbers(UnitFigures before, UnitFigures after) {
        return numbers(before.numbers(), after.numbers());
    }

    private static List<Change> numbers(SortedMap<String, Long> before, SortedMap<String, Long> after) {
        SortedSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Change(name, before.getOrDefault(name, 0L), after.getOrDefault(name, 0L)))
                .filter(change -> change.before() != change.after())
                .toList();
    }

    private static Map<String, UnitFigures> byUnit(Collection<UnitFigures> figures) {
        Map<String, UnitFigures> byUnit = new TreeMap<>();
        figures.forEach(unit -> byUnit.put(unit.unit(), unit));
        return byUnit;
    }
}
