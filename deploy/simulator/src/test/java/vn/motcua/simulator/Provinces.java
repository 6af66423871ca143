package vn.motcua.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.simulator.office.Procedures;

/** Provinces for tests, and what they send as JSON. */
public final class Provinces {

    private Provinces() {}

    /** Twenty-four wards, every third one a phường, with about 6,000 dossiers. */
    public static Province small(long seed) {
        return of(seed, 24, 6_000);
    }

    /** A province with as many wards and dossiers as the demo's. */
    public static Province full(long seed) {
        return of(seed, 114, 62_000);
    }

    private static Province of(long seed, int wards, int dossiers) {
        List<Ward> list = IntStream.range(0, wards)
                .mapToObj(i -> Ward.of("%05d".formatted(10_000 + i), (i % 3 == 0 ? "Phường " : "Xã ") + i))
                .toList();
        return new Province(Scenario.haiPhongFirstQuarter2026(seed, dossiers), list, Procedures.shipped());
    }

    /** Every batch of every ward. */
    public static void forEachBatch(Province province, BiConsumer<WardSystem, Batch> action) {
        province.streams().forEach(stream -> stream.forEachRemaining(batch -> action.accept(stream.system(), batch)));
    }

    /** Every CloudEvent of the province, repetitions included. */
    public static List<JsonNode> events(Province province) {
        List<JsonNode> events = new ArrayList<>();
        forEachBatch(province, (system, batch) -> {
            if (batch.endpoint() == Batch.Endpoint.EVENTS) {
                json(batch).forEach(events::add);
            }
        });
        return events;
    }

    /** The body of a batch. */
    public static JsonNode json(Batch batch) {
        return JsonMapper.shared().readTree(new String(batch.body(), StandardCharsets.UTF_8));
    }
}
