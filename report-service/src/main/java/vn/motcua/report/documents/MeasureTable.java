package vn.motcua.report.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.report.figures.PeriodFigures;

/** A table by unit whose columns are sums of measures and rates of them. */
record MeasureTable(String key, List<Part> parts) {

    private static final int LEADING = 3;
    private static final int NAME = 25;

    /** A column. */
    sealed interface Part {
        String key();

        /** A number of a unit. */
        record Count(String key, ToLongFunction<PeriodFigures> number) implements Part {}

        /** Of two numbers, by their place among the parts. */
        record Share(String key, int numerator, int denominator) implements Part {}
    }

    static Part flow(String key, Measure measure) {
        return new Part.Count(key, figures -> figures.flows().get(measure));
    }

    static Part closing(String key, Measure measure) {
        return new Part.Count(key, figures -> figures.closing().get(measure));
    }

    static Part sum(String key, ToLongFunction<PeriodFigures> number) {
        return new Part.Count(key, number);
    }

    static Part share(String key, int numerator, int denominator) {
        return new Part.Share(key, numerator, denominator);
    }

    Section of(List<ClosedReport.UnitRow> units, Section.Place place, Wording wording) {
        Table table = new Table(columns(wording), rows(units), wording.get("document.total"));
        boolean nothing = units.stream().allMatch(unit -> isZero(unit.figures()));
        return new Section(
                wording.get("document.tab." + key),
                wording.get("document." + key),
                nothing ? Section.Place.DATA : place,
                nothing ? List.of(wording.get("document.nothing")) : List.of(),
                null,
                nothing ? null : table);
    }

    private List<Column> columns(Wording wording) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number(wording.get("document.number")),
                Column.code(wording.get("document.code")),
                Column.text(wording.get("document.unit"), NAME)));
        for (Part part : parts) {
            String title = wording.get("column." + part.key());
            columns.add(
                    switch (part) {
                        case Part.Count count -> Column.sum(title);
                        case Part.Share share ->
                            Column.rate(title, LEADING + share.numerator(), LEADING + share.denominator());
                    });
        }
        return columns;
    }

    private List<List<@Nullable Object>> rows(List<ClosedReport.UnitRow> units) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ClosedReport.UnitRow unit : units) {
            List<@Nullable Object> cells =
                    new ArrayList<>(Arrays.asList((long) rows.size() + 1, unit.code(), unit.name()));
            parts.forEach(part -> cells.add(cell(part, unit.figures())));
            rows.add(cells);
        }
        return rows;
    }

    private @Nullable Object cell(Part part, PeriodFigures figures) {
        return switch (part) {
            case Part.Count count -> count.number().applyAsLong(figures);
            case Part.Share share ->
                new Ratio(number(share.numerator(), figures), number(share.denominator(), figures)).rate();
        };
    }

    private boolean isZero(PeriodFigures figures) {
        return parts.stream()
                .noneMatch(part ->
                        part instanceof Part.Count count && count.number().applyAsLong(figures) != 0);
    }

    private long number(int place, PeriodFigures figures) {
        return parts.get(place) instanceof Part.Count count ? count.number().applyAsLong(figures) : 0;
    }
}
