package vn.motcua.contracts.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tree of units at one day, of any depth (contract, section 1). A unit's figures are its own dossiers' plus its
 * descendants'.
 */
public final class UnitTree {

    private final Units units;
    private final LocalDate day;
    private final Map<String, @Nullable String> parents;
    private final Map<String, List<String>> children = new TreeMap<>();

    UnitTree(Units units, LocalDate day, Map<String, @Nullable String> parents) {
        this.units = units;
        this.day = day;
        this.parents = parents;
        parents.forEach((unit, parent) -> {
            if (parent != null) {
                children.computeIfAbsent(parent, absent -> new ArrayList<>()).add(unit);
            }
        });
    }

    /** The day the tree is of. */
    public LocalDate day() {
        return day;
    }

    /** The units that the tree is made of. */
    public Units units() {
        return units;
    }

    /** The codes of the units directly below, former ones with their first successor, in order of codes. */
    public List<String> children(String unit) {
        return children.getOrDefault(unit, List.of());
    }

    /** The unit above; null at the top. */
    public @Nullable String parent(String unit) {
        return parents.get(unit);
    }

    /** The units above, the nearest first. */
    public List<String> ancestors(String unit) {
        Set<String> ancestors = new LinkedHashSet<>();
        for (String above = parent(unit); above != null && ancestors.add(above); ) {
            above = parent(above);
        }
        return List.copyOf(ancestors);
    }

    /** The unit and all below it, each once. */
    public List<String> withDescendants(String unit) {
        Set<String> found = new LinkedHashSet<>();
        collect(unit, found);
        return List.copyOf(found);
    }

    private void collect(String unit, Set<String> found) {
        if (found.add(unit)) {
            children(unit).forEach(child -> collect(child, found));
        }
    }

    /** True when the unit has ended before the tree's day. */
    public boolean former(String unit) {
        return units.byCode(unit).map(known -> known.formerAt(day)).orElse(false);
    }
}
