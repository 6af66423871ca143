package vn.motcua.plan.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.document.Fields;

/**
 * What a unit must keep (contract, section 1): a parent and successors that exist, no circle at any day, a code or an
 * alias that names this unit only.
 */
final class UnitRules {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);

    private final Units units;

    UnitRules(Units units) {
        this.units = units;
    }

    /** The unit that the fields make of the known one, or anew; what is absent stays. Null if something is wrong. */
    @Nullable
    Unit read(String code, Fields fields) {
        Unit known = units.byCode(code).orElse(null);
        checkCode(code, fields);
        String name = fields.has("name") || known == null ? fields.requiredText("name") : known.name();
        UnitLevel level = fields.has("level") || known == null ? level(fields) : known.level();
        Unit unit = new Unit(
                code,
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(level, UnitLevel.WARD),
                fields.has("parent") || known == null ? fields.text("parent") : known.parent(),
                fields.has("validFrom") || known == null ? fields.day("validFrom") : known.validFrom(),
                fields.has("validTo") || known == null ? fields.day("validTo") : known.validTo(),
                fields.has("successors") || known == null ? fields.texts("successors") : known.successors(),
                fields.has("aliases") || known == null ? fields.texts("aliases") : known.aliases());
        if (name == null || level == null) {
            return null;
        }
        checkValidity(unit, fields);
        checkAliases(unit, fields);
        boolean moves =
                known == null || Stream.of("parent", "successors", "validTo").anyMatch(fields::has);
        if (checkRelations(unit, fields) && moves) {
            checkCircles(unit, fields);
        }
        return unit;
    }

    private static @Nullable UnitLevel level(Fields fields) {
        return fields.isNull("level")
                ? fields.report("level", "field.required")
                : fields.choice("level", UnitLevel.class);
    }

    private void checkCode(String code, Fields fields) {
        if (!NAME.matcher(code).matches()) {
            fields.report("code", "unit.code", code);
        }
        String written = fields.text("code");
        if (written != null && !written.equals(code)) {
            fields.report("code", "unit.other-code", written, code);
        }
        units.resolve(code)
                .filter(other -> !other.code().equals(code))
                .ifPresent(other -> fields.report("code", "unit.code-taken", code, other.code(), other.name()));
    }

    private static void checkValidity(Unit unit, Fields fields) {
        LocalDate from = unit.validFrom();
        LocalDate to = unit.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            fields.report("validTo", "unit.validity", to, from);
        }
    }

    private void checkAliases(Unit unit, Fields fields) {
        Set<String> seen = new HashSet<>();
        for (String alias : unit.aliases()) {
            if (!NAME.matcher(alias).matches()) {
                fields.report("aliases", "unit.code", alias);
            } else if (!seen.add(alias)) {
                fields.report("aliases", "unit.alias-twice", alias);
            } else {
                holder(alias, unit.code())
                        .ifPresent(other ->
                                fields.report("aliases", "unit.alias-taken", alias, other.code(), other.name()));
            }
        }
    }

    /** Who else bears a name, as code or as alias. */
    private Optional<Unit> holder(String name, String but) {
        return Stream.concat(
                        units.byCode(name).stream(),
                        units.all().stream().filter(unit -> unit.aliases().contains(name)))
                .filter(unit -> !unit.code().equals(but))
                .findFirst();
    }

    private boolean checkRelations(Unit unit, Fields fields) {
        boolean inOrder = true;
        String parent = unit.parent();
        if (parent != null
                && (parent.equals(unit.code()) || units.byCode(parent).isEmpty())) {
            inOrder = false;
            fields.report("parent", parent.equals(unit.code()) ? "unit.own-parent" : "unit.unknown-parent", parent);
        }
        for (String successor : unit.successors()) {
            if (successor.equals(unit.code()) || units.byCode(successor).isEmpty()) {
                inOrder = false;
                fields.report("successors", "unit.unknown-successor", successor);
            }
        }
        return inOrder;
    }

    /** Former units stand under successors, so the tree differs from day to day: each day on which it changes is tried. */
    private void checkCircles(Unit unit, Fields fields) {
        List<Unit> changed = new ArrayList<>(units.all());
        changed.removeIf(other -> other.code().equals(unit.code()));
        changed.add(unit);
        Units candidate = new Units(changed);
        Set<LocalDate> days = new TreeSet<>(Set.of(LONG_AGO, FAR_AHEAD));
        changed.stream()
                .flatMap(other -> Stream.ofNullable(other.validTo()))
                .filter(day -> day.isBefore(FAR_AHEAD))
                .forEach(day -> days.add(day.plusDays(1)));
        for (LocalDate day : days) {
            if (circles(candidate.treeAt(day), unit.code())) {
                boolean byParent = fields.has("parent") || !fields.has("successors");
                fields.report(byParent ? "parent" : "successors", "unit.circle", unit.code());
                return;
            }
        }
    }

    private static boolean circles(UnitTree tree, String code) {
        Set<String> seen = new HashSet<>(Set.of(code));
        for (String above = tree.parent(code); above != null; above = tree.parent(above)) {
            if (!seen.add(above)) {
                return true;
            }
        }
        return false;
    }
}
