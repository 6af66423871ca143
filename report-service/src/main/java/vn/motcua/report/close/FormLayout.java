package vn.motcua.report.close;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.report.figures.PeriodFigures;

/**
 * The forms of a report and their columns, read from one file of data ({@code forms.csv}; Thông tư 01/2020/TT-VPCP).
 */
public record FormLayout(List<FormKind> forms, List<Column> columns, List<String> checks) {

    /** A form and what its rows are. */
    public record FormKind(String code, String title, Rows rows) {}

    /** What the rows of a form are. */
    public enum Rows {
        SECTOR,
        UNIT
    }

    /** A column by its printed number. */
    public record Column(String number, String title, ColumnSum sum) {}

    /** The layout that is shipped. */
    public static FormLayout shipped() {
        InputStream file = Objects.requireNonNull(FormLayout.class.getResourceAsStream("/forms.csv"), "forms.csv");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of {@code forms.csv}. */
    static FormLayout parse(List<String> lines) {
        List<FormKind> forms = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        List<String> checks = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(";", -1);
            switch (parts[0]) {
                case "FORM" -> forms.add(new FormKind(parts[1], parts[2], Rows.valueOf(parts[3])));
                case "COLUMN" -> columns.add(new Column(parts[1], parts[2], ColumnSum.parse(parts[3])));
                case "CHECK" -> checks.add(parts[1]);
                default -> {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        throw new IllegalArgumentException("not a line of a form: " + line);
                    }
                }
            }
        }
        return new FormLayout(forms, columns, checks);
    }

    /** The columns of a row by number, in the printed order. */
    Map<String, Long> columns(PeriodFigures figures) {
        Map<String, Long> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column.number(), value(column.number(), figures)));
        return values;
    }

    private long value(String number, PeriodFigures figures) {
        Column column = columns.stream()
                .filter(known -> known.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + number));
        return column.sum().of(figures, other -> value(other, figures));
    }

    /** True when an equation such as {@code 3 = 7 + 11} holds in a row. */
    static boolean holds(String equation, Map<String, Long> columns) {
        return left(equation, columns) == right(equation, columns);
    }

    /** The left side of an equation of columns. */
    static long left(String equation, Map<String, Long> columns) {
        return side(equation.substring(0, equation.indexOf('=')), columns);
    }

    /** The right side of an equation of columns. */
    static long right(String equation, Map<String, Long> columns) {
        return side(equation.substring(equation.indexOf('=') + 1), columns);
    }

    private static long side(String sum, Map<String, Long> columns) {
        long value = 0;
        for (String number : sum.split("\\+")) {
            value += columns.getOrDefault(number.strip(), 0L);
        }
        return value;
    }
}
