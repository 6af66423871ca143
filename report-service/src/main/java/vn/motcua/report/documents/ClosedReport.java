package vn.motcua.report.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.report.close.Basis;
import vn.motcua.report.close.ReportBody;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.UnitFigures;
import vn.motcua.report.close.UnitPage;
import vn.motcua.report.content.ReportContent;
import vn.motcua.report.figures.PeriodFigures;
import vn.motcua.report.indicators.ScopeFigures;

/**
 * All that a closed report holds, and nothing from outside it.
 *
 * @param figures the hashed figures over the tree of the period's last day
 */
record ClosedReport(ReportBody body, Basis basis, List<UnitPage> pages, ScopeFigures figures) {

    private static final int FEW = 12;

    /** A row of a table by unit. */
    record UnitRow(String code, String name, PeriodFigures figures) {}

    static ClosedReport of(ReportHead head, List<UnitPage> pages, Collection<UnitFigures> figures) {
        Map<String, Map<String, PeriodFigures>> own = new TreeMap<>();
        Map<String, Map<String, Ratio>> declared = new TreeMap<>();
        for (UnitFigures unit : figures) {
            PeriodFigures sum = new PeriodFigures(
                    Measures.ofCodes(unit.flows()),
                    Measures.ofCodes(unit.stocks().opening()),
                    Measures.ofCodes(unit.stocks().closing()));
            own.put(unit.unit(), sum.isZero() ? Map.of() : Map.of("", sum));
            declared.put(unit.unit(), unit.figures());
        }
        return new ClosedReport(
                Objects.requireNonNull(head.body()),
                head.definition().basis(),
                pages,
                new ScopeFigures(head.definition().tree(), own, declared));
    }

    /** What it holds beside forms and indicators; empty for reports that were closed before there was any. */
    Optional<ReportContent> content() {
        return Optional.ofNullable(body.content());
    }

    /** The unit that reports; null only if its own report does not know it. */
    @Nullable
    Unit unit() {
        return unit(body.unit()).orElse(null);
    }

    Optional<Unit> unit(String code) {
        return figures.tree().units().byCode(code);
    }

    PeriodFigures total() {
        return figures.total(body.unit());
    }

    /** The units below, and the unit's own dossiers where it has some. */
    List<UnitRow> units() {
        return pages.stream()
                .map(page -> new UnitRow(
                        page.unit(), page.name(), isOwn(page) ? figures.own(page.unit()) : figures.total(page.unit())))
                .toList();
    }

    /** The pages of units below. */
    List<UnitPage> below() {
        return pages.stream().filter(page -> !isOwn(page)).toList();
    }

    /** Where the form by unit stands: of a single unit it says nothing more than the form by sector. */
    Section.Place unitForms() {
        return pages.size() == 1 ? Section.Place.DATA : unitTables();
    }

    /** Where tables by unit stand: in annexes where there are many. */
    Section.Place unitTables() {
        return pages.size() > FEW ? Section.Place.ANNEX : Section.Place.BODY;
    }

    private boolean isOwn(UnitPage page) {
        return page.unit().equals(body.unit());
    }
}
