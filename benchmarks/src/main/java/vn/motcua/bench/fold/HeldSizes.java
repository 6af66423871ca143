package vn.motcua.bench.fold;

import java.util.LongSummaryStatistics;
import java.util.function.Consumer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import vn.motcua.indicator.fold.FoldStores;

/** How large the fold's subjects are in its store. */
final class HeldSizes implements Consumer<KafkaStreams> {

    private LongSummaryStatistics sizes = new LongSummaryStatistics();

    @Override
    public void accept(KafkaStreams streams) {
        LongSummaryStatistics found = new LongSummaryStatistics();
        ReadOnlyKeyValueStore<Object, byte[]> store = streams.store(
                StoreQueryParameters.fromNameAndType(FoldStores.SUBJECTS, QueryableStoreTypes.keyValueStore()));
        try (KeyValueIterator<Object, byte[]> all = store.all()) {
            all.forEachRemaining(held -> found.accept(held.value.length));
        }
        sizes = found;
    }

    long subjects() {
        return sizes.getCount();
    }

    int mean() {
        return (int) Math.round(sizes.getAverage());
    }
}
