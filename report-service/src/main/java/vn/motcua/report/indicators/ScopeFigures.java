package vn.motcua.report.indicators;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.contracts.unit.Units;
import vn.motcua.report.figures.PeriodFigures;

/**
 * The figures of one period over a tree: what units have of their own, and with all below them. Not safe for use by
 * several threads.
 */
public final class ScopeFigures {

    private final UnitTree tree;
    private final Map<String, Map<String, PeriodFigures>> own;
    private final Map<String, Map<String, Ratio>> declared;
    private final long per;
    private final Map<String, PeriodFigures> totals = new HashMap<>();

    /**
     * Figures over a tree.
     *
     * @param own by unit and row
     * @param declared by unit and figure
     */
    public ScopeFigures(
            UnitTree tree, Map<String, Map<String, PeriodFigures>> own, Map<String, Map<String, Ratio>> declared) {
        this(tree, own, declared, 1);
    }

    private ScopeFigures(
            UnitTree tree,
            Map<String, Map<String, PeriodFigures>> own,
            Map<String, Map<String, Ratio>> declared,
            long per) {
        this.tree = tree;
        this.own = own;
        this.declared = declared;
        this.per = per;
    }

    /**
     * These figures, with the flows of some days repeated for the days that are left; stocks stay as they are. Until
     * they are {@link #counted}, all are held in parts of a dossier: rounded row by row, a part could outgrow its whole.
     */
    ScopeFigures carriedOn(Map<String, Map<String, PeriodFigures>> recent, long daysLeft, long recentDays) {
        Map<String, Map<String, PeriodFigures>> sums = new HashMap<>();
        own.forEach((unit, rows) -> rows.forEach((row, figures) -> row(sums, unit, row)
                .add(new PeriodFigures(
                        times(figures.flows(), recentDays),
                        times(figures.opening(), recentDays),
                        times(figures.closing(), recentDays)))));
        recent.forEach((unit, rows) -> rows.forEach((row, figures) -> row(sums, unit, row)
                .add(new PeriodFigures(times(figures.flows(), daysLeft), new Measures(), new Measures()))));
        return new ScopeFigures(tree, sums, declared, per * recentDays);
    }

    private static PeriodFigures row(Map<String, Map<String, PeriodFigures>> sums, String unit, String row) {
        return sums.computeIfAbsent(unit, absent -> new HashMap<>())
                .computeIfAbsent(row, absent -> PeriodFigures.zero());
    }

    private static Measures times(Measures figures, long factor) {
        Measures all = new Measures();
        figures.forEachNonZero((measure, value) -> all.add(measure, value * factor));
        return all;
    }

    /** A ratio of these figures in whole dossiers. */
    Ratio counted(Ratio ratio) {
        return per == 1 ? ratio : new Ratio(whole(ratio.numerator()), whole(ratio.denominator()));
    }

    private long whole(long parts) {
        return Math.floorDiv(2 * parts + per, 2 * per);
    }

    /** The tree they are summed over. */
    public UnitTree tree() {
        return tree;
    }

    /** The rows of a unit's own dossiers. */
    public Map<String, PeriodFigures> ownRows(String unit) {
        return own.getOrDefault(unit, Map.of());
    }

    /** A unit's own dossiers. */
    public PeriodFigures own(String unit) {
        return PeriodFigures.sum(ownRows(unit).values());
    }

    /** A unit's figures: its own dossiers' plus its descendants'. */
    public PeriodFigures total(String unit) {
        PeriodFigures known = totals.get(unit);
        if (known == null) {
            known = PeriodFigures.zero();
            for (String below : tree.withDescendants(unit)) {
                known.add(own(below));
            }
            totals.put(unit, known);
        }
        return known;
    }

    /** A unit's figures in some rows only. */
    public PeriodFigures total(String unit, Predicate<String> rows) {
        PeriodFigures sum = PeriodFigures.zero();
        for (String below : tree.withDescendants(unit)) {
            ownRows(below).forEach((row, figures) -> {
                if (rows.test(row)) {
                    sum.add(figures);
                }
            });
        }
        return sum;
    }

    /** A unit's figures by row, its descendants' included. */
    public Map<String, PeriodFigures> totalRows(String unit) {
        Map<String, PeriodFigures> rows = new TreeMap<>();
        for (String below : tree.withDescendants(unit)) {
            ownRows(below)
                    .forEach((row, figures) -> rows.computeIfAbsent(row, absent -> PeriodFigures.zero())
                            .add(figures));
        }
        return rows;
    }

    /** A unit's own declaration; null if it made none. */
    public @Nullable Ratio ownDeclared(String unit, String figure) {
        return declared.getOrDefault(unit, Map.of()).get(figure);
    }

    /** A declared figure: the unit's own declaration if it made one, else the sum of its children's. */
    public Ratio declared(String unit, String figure) {
        Ratio declaration = ownDeclared(unit, figure);
        return declaration != null
                ? declaration
                : tree.children(unit).stream()
                        .map(child -> declared(child, figure))
                        .reduce(Ratio.NONE, Ratio::plus);
    }

    /** The figures of a unit's own dossiers, over a tree of this unit only. */
    ScopeFigures alone(String unit) {
        List<Unit> single = tree.units().byCode(unit).stream()
                .map(known -> new Unit(
                        known.code(),
                        known.name(),
                        known.level(),
                        null,
                        known.validFrom(),
                        known.validTo(),
                        List.of(),
                        List.of()))
                .toList();
        return new ScopeFigures(new Units(single).treeAt(tree.day()), own, declared, per);
    }

    /** True when a unit, or one below it, has any figure or declaration. */
    public boolean hasFigures(String unit) {
        return tree.withDescendants(unit).stream()
                .anyMatch(below -> !ownRows(below).isEmpty() || declared.containsKey(below));
    }

    /** The units below that are to be shown: those that stand on the tree's day, former ones only with figures. */
    public Collection<String> shownChildren(String unit) {
        return tree.children(unit).stream()
                .filter(child -> stands(child) || hasFigures(child))
                .toList();
    }

    private boolean stands(String unit) {
        return tree.units()
                .byCode(unit)
                .map(known -> !known.formerAt(tree.day())
                        && (known.validFrom() == null || !known.validFrom().isAfter(tree.day())))
                .orElse(false);
    }
}
