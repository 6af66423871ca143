package vn.motcua.indicator.fold;

import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.KafkaSettings;

/** Wires the fold: the binder finds the function and its stores. */
@Configuration(proxyBeanMethods = false)
@Import(FoldWatchConfiguration.class)
class FoldConfiguration {

    @Bean
    Function<KStream<byte[], byte[]>, KStream<byte[], byte[]>[]> fold(JsonMapper json, FoldWatch watch) {
        FoldTopology topology = new FoldTopology(json, watch);
        return topology::fold;
    }

    @Bean
    StoreBuilder<KeyValueStore<String, byte[]>> subjectsStore(KafkaSettings kafka) {
        return durable(FoldStores.subjects(), kafka);
    }

    @Bean
    StoreBuilder<KeyValueStore<String, byte[]>> cellsStore(KafkaSettings kafka) {
        return durable(FoldStores.cells(), kafka);
    }

    @Bean
    StoreBuilder<KeyValueStore<String, byte[]>> journalStore(KafkaSettings kafka) {
        return durable(FoldStores.journal(), kafka);
    }

    @Bean
    StreamPartitioner<byte[], byte[]> cellsPartitioner() {
        return new CellsPartitioner();
    }

    /** A change of the state is kept by as many brokers as the log it comes from. */
    private static <S extends StateStore> StoreBuilder<S> durable(StoreBuilder<S> store, KafkaSettings kafka) {
        return store.withLoggingEnabled(
                Map.of(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(kafka.inSync())));
    }
}
