package vn.motcua.indicator.fold;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.Topics;

/** The fold with its stores and topics as one topology, wired as the binder wires it; for runs without the binder. */
public final class WholeFold {

    private WholeFold() {}

    /** From the topic of events to the topics of cells and of rejections. */
    public static Topology topology(JsonMapper json) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(FoldStores.subjects());
        builder.addStateStore(FoldStores.cells());
        builder.addStateStore(FoldStores.journal());
        connect(builder, json);
        return builder.build();
    }

    /** The same without the stores, which the caller adds. */
    static void connect(StreamsBuilder builder, JsonMapper json) {
        KStream<byte[], byte[]>[] folded = new FoldTopology(json, FoldWatch.none())
                .fold(builder.stream(Topics.EVENTS, Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())));
        folded[0].to(Topics.CELLS, asBytes().withStreamPartitioner(new CellsPartitioner()));
        folded[1].to(Topics.REJECTIONS, asBytes());
    }

    private static Produced<byte[], byte[]> asBytes() {
        return Produced.with(Serdes.ByteArray(), Serdes.ByteArray());
    }
}
