package vn.motcua.contracts.indicator;

import java.util.List;
import vn.motcua.contracts.measure.Measures;

/** What a plan promises and a province watches (chỉ tiêu; contract, section 5). */
public sealed interface Indicator {

    /** The literal code. */
    String code();

    /** The name in Vietnamese. */
    String name();

    /** The name in English. */
    String englishName();

    /** An indicator that is computed from cells. */
    record Computed(String code, String name, String englishName, List<Term> numerator, List<Term> denominator)
            implements Indicator {

        /** The ratio from figures that hold the period's flows and the stocks at its end. */
        public Ratio ratio(Measures figures) {
            return new Ratio(Term.sum(numerator, figures), Term.sum(denominator, figures));
        }
    }

    /** A figure that no dossier event tells and units declare (kind DECLARED, số liệu tự khai). */
    record Declared(String code, String name, String englishName) implements Indicator {}
}
