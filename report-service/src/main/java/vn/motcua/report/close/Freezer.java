package vn.motcua.report.close;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.cells.Contact;
import vn.motcua.report.cells.FigureReader;
import vn.motcua.report.figures.Level;
import vn.motcua.report.figures.PeriodFigures;
import vn.motcua.report.indicators.PeriodView;

/** Takes units' own figures as the store holds them now. */
public final class Freezer {

    private final FigureReader reader;
    private final CellStore store;

    /** Takes figures from a reader, and from its store when units were last heard of. */
    public Freezer(FigureReader reader, CellStore store) {
        this.reader = reader;
        this.store = store;
    }

    /** The figures of some units for a report; units of which nothing is known are left out. */
    public List<FrozenUnit> freeze(ReportDefinition report, Collection<String> units) {
        Map<String, FrozenUnit.Earlier> now = of(units, report.view());
        Map<String, Map<String, FrozenUnit.Earlier>> earlier = new HashMap<>();
        for (PeriodView view : report.earlier()) {
            of(units, view)
                    .forEach((unit, figures) -> earlier.computeIfAbsent(unit, absent -> new LinkedHashMap<>())
                            .put(view.period().label(), figures));
        }
        Map<String, Contact> contacts = store.contacts(units);
        List<FrozenUnit> frozen = new ArrayList<>();
        for (String unit : units) {
            Contact contact = contacts.get(unit);
            if (now.containsKey(unit) || earlier.containsKey(unit) || contact != null) {
                FrozenUnit.Earlier figures = now.getOrDefault(unit, FrozenUnit.Earlier.NONE);
                frozen.add(new FrozenUnit(
                        unit,
                        figures.rows(),
                        figures.declared(),
                        earlier.getOrDefault(unit, Map.of()),
                        contact == null ? null : contact.lastArrival()));
            }
        }
        return frozen;
    }

    /** The figures of units in a period, of those that have any. */
    private Map<String, FrozenUnit.Earlier> of(Collection<String> units, PeriodView view) {
        Map<String, Map<String, PeriodFigures>> rows =
                reader.read(units, Level.SECTOR, view.days(), view.asOf(), row -> true);
        Map<String, Map<String, Ratio>> declared =
                reader.declared(units, view.period().label());
        Map<String, FrozenUnit.Earlier> figures = new HashMap<>();
        for (String unit : units) {
            if (rows.containsKey(unit) || declared.containsKey(unit)) {
                figures.put(
                        unit,
                        new FrozenUnit.Earlier(
                                rows.getOrDefault(unit, Map.of()), declared.getOrDefault(unit, Map.of())));
            }
        }
        return figures;
    }
}
