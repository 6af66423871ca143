package vn.motcua.report.publiclists;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.cells.Contact;
import vn.motcua.report.content.Lateness;
import vn.motcua.report.content.Rank;
import vn.motcua.report.content.Ranking;
import vn.motcua.report.indicators.Boards;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.indicators.ScopeFigures;
import vn.motcua.report.indicators.ScoreBoard;

/** Makes the lists from the figures as they are now. */
public final class PublicLists {

    private final Boards boards;
    private final CellStore store;

    /** Lists over boards, with the freshness that the store knows of. */
    public PublicLists(Boards boards, CellStore store) {
        this.boards = boards;
        this.store = store;
    }

    /** The ranking of the units below one in a week. */
    public WeeklyRanking ranking(Unit unit, PeriodView week) {
        PeriodView before = whole(week.period().previous());
        ScoreBoard board = boards.scores(unit.code(), week);
        List<Rank> ranks = Ranking.of(unit.code(), board, boards.scores(unit.code(), before));
        ScopeFigures figures = board.figures();
        UnitTree tree = figures.tree();
        Map<String, Contact> contacts = store.contacts(tree.withDescendants(unit.code()));
        Function<String, @Nullable Instant> arrival =
                child -> Contact.lastArrival(tree.withDescendants(child), contacts);
        Stream<WeeklyRanking.Place> silent = figures.shownChildren(unit.code()).stream()
                .filter(child -> !figures.hasFigures(child))
                .map(child -> WeeklyRanking.Place.silent(child, tree.units().name(child), arrival.apply(child)));
        return new WeeklyRanking(
                unit.code(),
                unit.name(),
                week.period().label(),
                week.days().from(),
                week.days().to(),
                week.asOf(),
                before.period().label(),
                Contact.lastArrival(contacts.keySet(), contacts),
                ranks.size(),
                Stream.concat(
                                ranks.stream().map(rank -> WeeklyRanking.Place.of(rank, arrival.apply(rank.unit()))),
                                silent)
                        .toList());
    }

    /** The units below one with late or overdue dossiers in a period. */
    public LateUnits lateUnits(Unit unit, PeriodView view) {
        ScopeFigures figures = boards.scores(unit.code(), view).figures();
        UnitTree tree = figures.tree();
        Map<String, Contact> contacts = store.contacts(tree.withDescendants(unit.code()));
        Collection<String> children = figures.shownChildren(unit.code());
        List<LateUnits.Row> rows = children.stream()
                .map(child -> new LateUnits.Row(
                        child,
                        tree.units().name(child),
                        figures.total(child).flows().get(Measure.RESOLVED),
                        Lateness.of(figures.total(child)),
                        Contact.lastArrival(tree.withDescendants(child), contacts)))
                .filter(row -> row.lateness().any())
                .sorted(Comparator.comparingLong((LateUnits.Row row) ->
                                -row.lateness().late() - row.lateness().overdue())
                        .thenComparing(LateUnits.Row::unit))
                .toList();
        return new LateUnits(
                unit.code(),
                unit.name(),
                view.period().label(),
                view.cutOff().code(),
                view.days().from(),
                view.days().to(),
                view.asOf(),
                Contact.lastArrival(contacts.keySet(), contacts),
                children.size(),
                (int) children.stream()
                        .filter(child -> !figures.hasFigures(child))
                        .count(),
                rows,
                total(rows));
    }

    private static PeriodView whole(Period period) {
        DayRange days = period.days(CutOff.CALENDAR);
        return new PeriodView(period, CutOff.CALENDAR, days, days.to());
    }

    private static Lateness total(List<LateUnits.Row> rows) {
        return new Lateness(
                sum(rows, Lateness::late),
                sum(rows, Lateness::objective),
                sum(rows, Lateness::subjective),
                sum(rows, Lateness::unexplained),
                sum(rows, Lateness::apologiesOwed),
                sum(rows, Lateness::apologiesMade),
                sum(rows, Lateness::overdue),
                sum(rows, Lateness::overdueExcused));
    }

    private static long sum(List<LateUnits.Row> rows, ToLongFunction<Lateness> number) {
        return rows.stream().map(LateUnits.Row::lateness).mapToLong(number).sum();
    }
}
