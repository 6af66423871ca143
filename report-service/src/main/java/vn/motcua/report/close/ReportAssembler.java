package vn.motcua.report.close;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.score.Score766;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.report.content.ContentWriter;
import vn.motcua.report.content.ReportContent;
import vn.motcua.report.figures.PeriodFigures;
import vn.motcua.report.indicators.IndicatorBoard;
import vn.motcua.report.indicators.Narrowing;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.indicators.ScopeFigures;

/** Puts a report together. A pure function of what it is given, so that any instance gets the same. */
public final class ReportAssembler {

    private final IndicatorCatalogue indicators;
    private static final int FIRST_YEAR = 2001;

    private final Forms forms;
    private final ContentWriter contents;

    /** Puts reports together with these indicators, forms and scores. */
    public ReportAssembler(IndicatorCatalogue indicators, FormLayout layout, Score766 scheme) {
        this.indicators = indicators;
        this.forms = new Forms(layout);
        this.contents = new ContentWriter(scheme);
    }

    /**
     * The report.
     *
     * @param offsets of the markers in the log by partition; null for a preview, which has neither cut nor hash
     * @param before the figures of the report that this one revises, null for a first one
     */
    public AssembledReport assemble(
            ReportDefinition report,
            Collection<FrozenUnit> frozen,
            @Nullable Map<String, Long> offsets,
            @Nullable Collection<UnitFigures> before) {
        UnitTree tree = report.tree();
        IndicatorBoard board = board(report, tree, frozen);
        List<UnitFigures> figures = frozen.stream()
                .sorted(Comparator.comparing(FrozenUnit::unit))
                .map(unit -> UnitFigures.of(unit, indicators))
                .filter(unit -> !unit.isEmpty())
                .toList();
        String content = Hash.content(report, figures);
        List<ReportBody.Form> filled = forms.fill(sectors(report, board), units(report, board));
        long unresolved = board.figures().total(report.unit()).flows().get(Measure.UNRESOLVED);
        boolean preview = offsets == null;
        ReportBody body = new ReportBody(
                preview ? null : report.id(),
                report.unit(),
                report.name(),
                report.period(),
                report.cutOff().code(),
                report.from(),
                report.to(),
                report.asOf(),
                preview ? null : report.revision(),
                preview ? ReportStatus.PREVIEW : ReportStatus.CLOSED,
                report.reason(),
                report.previous(),
                report.createdAt(),
                preview ? null : Hash.of(content),
                offsets,
                report.basis().versions(),
                filled,
                forms.check(filled),
                "Cột 9 gồm cả " + unresolved + " hồ sơ dừng xử lý, rút hoặc từ chối.",
                unresolved,
                board.rows(report.unit()),
                content(report, board, frozen, figures),
                before == null
                        ? null
                        : Changes.between(before, figures, code -> tree.units().name(code)));
        return new AssembledReport(body, pages(report, board), figures, content);
    }

    private IndicatorBoard board(ReportDefinition report, UnitTree tree, Collection<FrozenUnit> frozen) {
        return new IndicatorBoard(
                indicators,
                figures(tree, frozen, unit -> new FrozenUnit.Earlier(unit.rows(), unit.declared())),
                yearBefore(report, tree, frozen),
                report.basis().targets(report, tree),
                report.basis().sectorGroups(),
                Narrowing.NONE);
    }

    private static ScopeFigures yearBefore(ReportDefinition report, UnitTree tree, Collection<FrozenUnit> frozen) {
        String label = report.view().period().year() < FIRST_YEAR
                ? ""
                : report.view().yearBefore().period().label();
        return figures(tree, frozen, unit -> unit.earlier(label));
    }

    private static ScopeFigures figures(
            UnitTree tree, Collection<FrozenUnit> frozen, Function<FrozenUnit, FrozenUnit.Earlier> of) {
        Map<String, Map<String, PeriodFigures>> rows = new TreeMap<>();
        Map<String, Map<String, Ratio>> declared = new TreeMap<>();
        for (FrozenUnit unit : frozen) {
            FrozenUnit.Earlier figures = of.apply(unit);
            rows.put(unit.unit(), figures.rows());
            if (!figures.declared().isEmpty()) {
                declared.put(unit.unit(), figures.declared());
            }
        }
        return new ScopeFigures(tree, rows, declared);
    }

    private ReportContent content(
            ReportDefinition report, IndicatorBoard board, Collection<FrozenUnit> frozen, List<UnitFigures> figures) {
        UnitTree tree = report.tree();
        SequencedMap<String, ScopeFigures> earlier = new LinkedHashMap<>();
        for (PeriodView view : report.earlier()) {
            String label = view.period().label();
            earlier.put(label, figures(tree, frozen, unit -> unit.earlier(label)));
        }
        return contents.write(
                new ContentWriter.Known(
                        report.unit(),
                        report.period(),
                        board,
                        earlier,
                        earlier.isEmpty()
                                ? ""
                                : report.view().yearBefore().period().label(),
                        new DataStandings(report, tree).of(frozen, figures),
                        report.basis().tasks()),
                report.lastPeriods().stream().map(view -> view.period().label()).toList());
    }

    private static List<Forms.Source> sectors(ReportDefinition report, IndicatorBoard board) {
        List<Forms.Source> sources = new ArrayList<>();
        board.figures()
                .totalRows(report.unit())
                .forEach((sector, figures) -> sources.add(new Forms.Source(
                        sector,
                        sector.isEmpty()
                                ? "Chưa rõ lĩnh vực"
                                : report.basis().sectorNames().getOrDefault(sector, sector),
                        figures)));
        return sources;
    }

    private static List<Forms.Source> units(ReportDefinition report, IndicatorBoard board) {
        ScopeFigures figures = board.figures();
        List<Forms.Source> sources = new ArrayList<>();
        if (ownPage(report, figures)) {
            sources.add(new Forms.Source(report.unit(), report.name(), figures.own(report.unit())));
        }
        figures.shownChildren(report.unit())
                .forEach(child -> sources.add(
                        new Forms.Source(child, figures.tree().units().name(child), figures.total(child))));
        return sources;
    }

    /** One page for each unit below, and one for the unit's own dossiers where it has some or nothing is below it. */
    private static List<UnitPage> pages(ReportDefinition report, IndicatorBoard board) {
        ScopeFigures figures = board.figures();
        List<UnitPage> pages = new ArrayList<>();
        if (ownPage(report, figures)) {
            pages.add(new UnitPage(
                    report.unit(), report.name(), board.alone(report.unit()).rows(report.unit())));
        }
        figures.shownChildren(report.unit())
                .forEach(child ->
                        pages.add(new UnitPage(child, figures.tree().units().name(child), board.rows(child))));
        return pages;
    }

    private static boolean ownPage(ReportDefinition report, ScopeFigures figures) {
        return !figures.own(report.unit()).isZero()
                || figures.shownChildren(report.unit()).isEmpty();
    }
}
