package vn.motcua.indicator.fold;

import java.nio.charset.StandardCharsets;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.kit.log.StateReader;
import vn.motcua.kit.log.StateWriter;

/** A cell's numbers: as bytes in the store, as JSON in the topic; only those other than 0. */
final class MeasuresCodec {

    private static final Measure[] ALL = Measure.values();

    private MeasuresCodec() {}

    /** Writes the numbers; nothing may be written behind them. */
    static void write(Measures measures, StateWriter to) {
        measures.forEachNonZero((measure, value) -> to.small(measure.ordinal()).number(value));
    }

    /** Reads to the end. */
    static Measures read(StateReader from) {
        Measures measures = new Measures();
        while (from.hasMore()) {
            measures.add(ALL[from.small()], from.number());
        }
        return measures;
    }

    static byte[] json(Measures measures) {
        StringBuilder text = new StringBuilder("{");
        measures.forEachNonZero((measure, value) -> {
            text.append(text.length() > 1 ? ",\"" : "\"");
            text.append(measure.code()).append("\":").append(value);
        });
        return text.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }
}
