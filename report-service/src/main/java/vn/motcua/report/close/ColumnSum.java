package vn.motcua.report.close;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.report.figures.PeriodFigures;

/** What a column of a form adds up. */
record ColumnSum(List<Part> parts) {

    /** One addend. */
    record Part(int sign, Operand operand) {}

    /** What is added. */
    sealed interface Operand {
        /** Another column. */
        record OfColumn(String number) implements Operand {}

        /** A measure: a flow, or a stock before or at the end. */
        record OfMeasure(String kind, Measure measure) implements Operand {}
    }

    /** Reads a sum such as {@code [4] + flow.accepted - closing.overdue}. */
    static ColumnSum parse(String text) {
        List<Part> parts = new ArrayList<>();
        int sign = 1;
        for (String token : text.strip().split("\\s+")) {
            switch (token) {
                case "+" -> sign = 1;
                case "-" -> sign = -1;
                default -> parts.add(new Part(sign, operand(token)));
            }
        }
        return new ColumnSum(List.copyOf(parts));
    }

    private static Operand operand(String token) {
        if (token.startsWith("[") && token.endsWith("]")) {
            return new Operand.OfColumn(token.substring(1, token.length() - 1));
        }
        int dot = token.indexOf('.');
        Measure measure = Measure.of(token.substring(dot + 1))
                .orElseThrow(() -> new IllegalArgumentException("unknown measure in a form: " + token));
        return new Operand.OfMeasure(token.substring(0, dot), measure);
    }

    long of(PeriodFigures figures, ToLongFunction<String> column) {
        long sum = 0;
        for (Part part : parts) {
            sum += part.sign()
                    * switch (part.operand()) {
                        case Operand.OfColumn other -> column.applyAsLong(other.number());
                        case Operand.OfMeasure of -> value(of, figures);
                    };
        }
        return sum;
    }

    private static long value(Operand.OfMeasure of, PeriodFigures figures) {
        return switch (of.kind()) {
            case "flow" -> figures.flows().get(of.measure());
            case "opening" -> figures.opening().get(of.measure());
            case "closing" -> figures.closing().get(of.measure());
            default -> throw new IllegalArgumentException("unknown kind in a form: " + of.kind());
        };
    }
}
