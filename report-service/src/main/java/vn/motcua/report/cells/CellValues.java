package vn.motcua.report.cells;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;

/** Reads the values of the topic of cells. */
final class CellValues {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CellValues() {}

    /** A cell's numbers; a measure that this version does not know is passed over. */
    static Measures measures(byte @Nullable [] value) {
        Measures measures = new Measures();
        if (value == null) {
            return measures;
        }
        try (JsonParser parser = JSON.createParser(value)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                long number = parser.getLongValue();
                Measure.of(name).ifPresent(measure -> measures.add(measure, number));
            }
        }
        return measures;
    }

    static long offset(byte[] value) {
        return tree(value).path("offset").asLong(0);
    }

    static Instant lastArrival(byte[] value) {
        return Instant.parse(tree(value).path("lastArrival").asString());
    }

    static Ratio ratio(byte[] value) {
        JsonNode tree = tree(value);
        return new Ratio(
                tree.path("numerator").asLong(), tree.path("denominator").asLong());
    }

    private static JsonNode tree(byte[] value) {
        return JSON.readTree(value);
    }
}
