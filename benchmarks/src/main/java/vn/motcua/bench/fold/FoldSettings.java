package vn.motcua.bench.fold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The settings of Kafka Streams that indicator-service runs the fold with, read from its own {@code fold.yml}. */
final class FoldSettings {

    private static final String CONFIGURATION = "spring.cloud.stream.kafka.streams.binder.configuration";

    private FoldSettings() {}

    /** For one application with a state directory of its own. */
    static Properties of(String address, String application, Path state) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "bench",
                        Map.of(
                                "server.port",
                                1,
                                "spring.kafka.bootstrap-servers",
                                address,
                                "motcua.state-dir",
                                state.toString())));
        try {
            new YamlPropertySourceLoader()
                    .load("fold", new ClassPathResource("fold.yml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Properties properties = new Properties();
        properties.putAll(Binder.get(environment)
                .bind(CONFIGURATION, Bindable.mapOf(String.class, String.class))
                .get());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, address);
        return properties;
    }
}
