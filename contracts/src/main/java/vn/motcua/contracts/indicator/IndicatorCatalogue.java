package vn.motcua.contracts.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The indicators, read from one file of data ({@code indicators.csv}): a new indicator over known measures needs no
 * code.
 */
public final class IndicatorCatalogue {

    private static final String FILE = "/vn/motcua/contracts/indicators.csv";
    private static final int COLUMNS = 6;

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();

    private IndicatorCatalogue(Collection<Indicator> indicators) {
        indicators.forEach(indicator -> byCode.put(indicator.code(), indicator));
    }

    /** The catalogue that is shipped. */
    public static IndicatorCatalogue shipped() {
        InputStream file = Objects.requireNonNull(IndicatorCatalogue.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads lines of {@code code;kind;name;english name;numerator;denominator}; empty lines and those that begin with
     * {@code #} are passed over.
     *
     * @throws IllegalArgumentException naming the line that is not in order
     */
    public static IndicatorCatalogue parse(List<String> lines) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    indicators.add(indicator(line.split(";", -1)));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        return new IndicatorCatalogue(indicators);
    }

    private static Indicator indicator(String[] columns) {
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("expected " + COLUMNS + " columns but found " + columns.length);
        }
        return switch (columns[1]) {
            case "COMPUTED" ->
                new Indicator.Computed(
                        columns[0], columns[2], columns[3], Term.parseSum(columns[4]), Term.parseSum(columns[5]));
            case "DECLARED" -> new Indicator.Declared(columns[0], columns[2], columns[3]);
            default -> throw new IllegalArgumentException("unknown kind '" + columns[1] + "'");
        };
    }

    /** All indicators in the file's order. */
    public Collection<Indicator> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** The indicator of that code, if there is one. */
    public Optional<Indicator> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** True when units may declare a figure of that code. */
    public boolean isDeclared(String code) {
        return byCode.get(code) instanceof Indicator.Declared;
    }
}
