package vn.motcua.report.indicators.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.Term;

/** All indicators and what they are made of (danh mục chỉ số), so that a figure can be followed to its dossiers. */
record CatalogueAnswer(List<Entry> indicators) {

    static CatalogueAnswer of(IndicatorCatalogue catalogue) {
        return new CatalogueAnswer(catalogue.all().stream().map(Entry::of).toList());
    }

    /** One indicator; a declared one has no parts. */
    record Entry(
            String code,
            String name,
            String englishName,
            Kind kind,
            @Nullable List<Part> numerator,
            @Nullable List<Part> denominator) {

        static Entry of(Indicator indicator) {
            return switch (indicator) {
                case Indicator.Computed of ->
                    new Entry(
                            of.code(),
                            of.name(),
                            of.englishName(),
                            Kind.COMPUTED,
                            parts(of.numerator()),
                            parts(of.denominator()));
                case Indicator.Declared of ->
                    new Entry(of.code(), of.name(), of.englishName(), Kind.DECLARED, null, null);
            };
        }

        private static List<Part> parts(List<Term> terms) {
            return terms.stream()
                    .map(term -> new Part(
                            term.measure().code(), term.sign(), term.measure().isStock()))
                    .toList();
        }
    }

    /** Where the numbers come from. */
    enum Kind {
        COMPUTED,
        DECLARED
    }

    /**
     * A measure that is added (1) or taken away (-1).
     *
     * @param stock true for what stands at the period's end, false for what happened in it
     */
    record Part(String measure, int sign, boolean stock) {}
}
