package vn.motcua.indicator.fold;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import tools.jackson.databind.json.JsonMapper;

/** The way from the log to the cells. */
final class FoldTopology {

    private final JsonMapper json;
    private final FoldWatch watch;

    FoldTopology(JsonMapper json, FoldWatch watch) {
        this.json = json;
        this.watch = watch;
    }

    /** Two streams: for the topic of cells, and for the rejections. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    KStream<byte[], byte[]>[] fold(KStream<byte[], byte[]> events) {
        KStream<byte[], Folded> folded = events.process(
                () -> new FoldProcessor(json, watch),
                Named.as("fold"),
                FoldStores.SUBJECTS,
                FoldStores.CELLS,
                FoldStores.JOURNAL);
        var branches = folded.split(Named.as("to-"))
                .branch((key, value) -> value instanceof Folded.ToCells, Branched.as("cells"))
                .branch((key, value) -> value instanceof Folded.ToRejections, Branched.as("rejections"))
                .noDefaultBranch();
        return new KStream[] {
            requireNonNull(branches.get("to-cells")).mapValues(Folded::value),
            requireNonNull(branches.get("to-rejections")).mapValues(Folded::value)
        };
    }
}
