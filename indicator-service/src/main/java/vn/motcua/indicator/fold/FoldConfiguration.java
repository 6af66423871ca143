package vn.motcua.indicator.fold;

import java.util.function.Function;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires the fold: the binder finds the function and its stores. */
@Configuration(proxyBeanMethods = false)
class FoldConfiguration {

    @Bean
    Function<KStream<byte[], byte[]>, KStream<byte[], byte[]>[]> fold(JsonMapper json) {
        FoldTopology topology = new FoldTopology(json);
        return topology::fold;
    }

    @Bean
    StoreBuilder<KeyValueStore<String, byte[]>> subjectsStore() {
        return FoldStores.subjects();
    }

    @Bean
    StoreBuilder<KeyValueStore<String, byte[]>> cellsStore() {
        return FoldStores.cells();
    }

    @Bean
    StoreBuilder<KeyValueStore<String, byte[]>> journalStore() {
        return FoldStores.journal();
    }

    @Bean
    StreamPartitioner<byte[], byte[]> cellsPartitioner() {
        return new CellsPartitioner();
    }

    @Bean
    FacetsCodec facetsCodec(JsonMapper json) {
        return new FacetsCodec(json);
    }
}
