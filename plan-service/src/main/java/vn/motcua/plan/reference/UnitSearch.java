package vn.motcua.plan.reference;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.words.Unmarked;

/**
 * A question for units; null does not narrow.
 *
 * @param parent the registered parent
 * @param text part of the name, with or without tone marks, or of code or alias
 */
public record UnitSearch(
        @Nullable String parent,
        @Nullable UnitLevel level,
        @Nullable String text) {

    /** The units that answer it, by code. */
    public List<Unit> in(Units units) {
        String plain = text == null ? null : Unmarked.of(text);
        return units.all().stream()
                .filter(unit -> parent == null || parent.equals(unit.parent()))
                .filter(unit -> level == null || level == unit.level())
                .filter(unit -> plain == null || matches(unit, plain))
                .toList();
    }

    private static boolean matches(Unit unit, String plain) {
        return Stream.concat(Stream.of(unit.name(), unit.code()), unit.aliases().stream())
                .anyMatch(name -> Unmarked.of(name).contains(plain));
    }
}
