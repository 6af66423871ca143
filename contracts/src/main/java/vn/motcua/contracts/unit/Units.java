package vn.motcua.contracts.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All units that are known, found by code or alias. Immutable. */
public final class Units {

    private final Map<String, Unit> byCode = new TreeMap<>();
    private final Map<String, Unit> byAlias = new HashMap<>();

    /** Units; of two with one code or alias the last counts. */
    public Units(Collection<Unit> units) {
        for (Unit unit : units) {
            byCode.put(unit.code(), unit);
            unit.aliases().forEach(alias -> byAlias.put(alias, unit));
        }
    }

    /** The unit of that code. */
    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The unit of that code, or else the one that bears the alias. */
    public Optional<Unit> resolve(String codeOrAlias) {
        Unit unit = byCode.get(codeOrAlias);
        return Optional.ofNullable(unit != null ? unit : byAlias.get(codeOrAlias));
    }

    /** The name of a unit, or its code where it is not known. */
    public String name(String code) {
        Unit unit = byCode.get(code);
        return unit == null ? code : unit.name();
    }

    /** All units by code. */
    public Collection<Unit> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** The tree as it is at a day. */
    public UnitTree treeAt(LocalDate day) {
        Map<String, @Nullable String> parents = new TreeMap<>();
        byCode.values().forEach(unit -> parents.put(unit.code(), parentAt(unit, day)));
        return new UnitTree(this, day, parents);
    }

    /**
     * Under what a unit stands at a day: a former unit under its first successor, one without successor under its
     * parent's first successor.
     */
    private @Nullable String parentAt(Unit unit, LocalDate day) {
        if (unit.formerAt(day) && !unit.successors().isEmpty()) {
            return unit.successors().getFirst();
        }
        Unit parent = unit.parent() == null ? null : byCode.get(unit.parent());
        for (int hops = 0; parent != null && parent.formerAt(day) && hops < byCode.size(); hops++) {
            String next = parent.successors().isEmpty()
                    ? parent.parent()
                    : parent.successors().getFirst();
            parent = next == null ? null : byCode.get(next);
        }
        return parent == null ? null : parent.code();
    }
}
