package vn.motcua.report.indicators.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.indicators.IndicatorRow;
import vn.motcua.report.indicators.web.IndicatorsAnswer.Child;

/** By what units are ranked. Those without a value come last in either direction. */
enum ChildOrder {
    UNIT,
    NAME,
    RATE,
    NUMERATOR,
    DENOMINATOR,
    GAP;

    static final String CHOICES = "rate, name, unit, numerator, denominator, gap";

    static Optional<ChildOrder> of(String code) {
        return Arrays.stream(values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    Comparator<Child> comparator(boolean descending) {
        return switch (this) {
            case UNIT -> by(Child::unit, descending);
            case NAME -> by(Child::name, descending);
            case RATE -> by(child -> first(child).rate(), descending);
            case NUMERATOR -> by(child -> first(child).numerator(), descending);
            case DENOMINATOR -> by(child -> first(child).denominator(), descending);
            case GAP -> by(child -> first(child).gap(), descending);
        };
    }

    private static IndicatorRow first(Child child) {
        return child.indicators().getFirst();
    }

    private static <T extends Comparable<T>> Comparator<Child> by(
            Function<Child, @Nullable T> value, boolean descending) {
        Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(order)).thenComparing(Child::unit);
    }
}
