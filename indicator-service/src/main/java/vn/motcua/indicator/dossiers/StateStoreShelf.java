package vn.motcua.indicator.dossiers;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.streams.InteractiveQueryService;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.indicator.fold.FoldStores;
import vn.motcua.kit.log.FacetsCodec;
import vn.motcua.kit.log.SubjectKeys;

/** The shelf in the fold's state store. */
final class StateStoreShelf implements DossierShelf {

    private final InteractiveQueryService queries;

    StateStoreShelf(InteractiveQueryService queries) {
        this.queries = queries;
    }

    @Override
    public @Nullable Facets find(Subject subject) {
        byte[] bytes = store().get(SubjectKeys.of(subject));
        return bytes == null ? null : FacetsCodec.decode(bytes);
    }

    @Override
    public Stream<Kept> ofUnit(String unit, SubjectKind kind) {
        KeyValueIterator<String, byte[]> found =
                store().prefixScan(SubjectKeys.prefix(unit, kind), new StringSerializer());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED), false)
                .onClose(found::close)
                .map(this::kept);
    }

    private Kept kept(KeyValue<String, byte[]> entry) {
        return new Kept(SubjectKeys.parse(entry.key), FacetsCodec.decode(entry.value));
    }

    private ReadOnlyKeyValueStore<String, byte[]> store() {
        return queries.getQueryableStore(FoldStores.SUBJECTS, QueryableStoreTypes.keyValueStore());
    }
}
