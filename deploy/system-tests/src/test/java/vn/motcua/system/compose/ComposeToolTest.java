package vn.motcua.system.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Docker's own tool takes the compose files, and understands them as our reader does. */
class ComposeToolTest {

    @TempDir
    private static Path directory;

    private static ComposeTool tool;
    private static Path variables;

    @BeforeAll
    static void find() {
        Optional<ComposeTool> found = ComposeTool.find();
        assumeTrue(found.isPresent(), "docker compose is not installed");
        tool = found.orElseThrow();
        variables = Checkout.secrets(directory);
    }

    @Test
    void withSecretsTheFileResolvesToWhatWeRead() {
        ComposeTool.Answer answer = tool.config(variables, Checkout.compose());

        assertThat(answer.code()).as(answer.errors()).isZero();
        ComposeFile resolved = ComposeFile.of(answer.output().replace("$$", "$"), Map.of());
        ComposeFile read = ComposeFile.read(Checkout.compose(), ComposeFile.variables(variables));
        assertThat(resolved.services().keySet()).isEqualTo(read.services().keySet());
        read.services().forEach((name, service) -> {
            ComposeService other = resolved.service(name);
            assertThat(other.environment()).as(name).isEqualTo(service.environment());
            assertThat(other.list("entrypoint")).as(name).isEqualTo(service.list("entrypoint"));
            assertThat(other.list("command")).as(name).isEqualTo(service.list("command"));
            assertThat(other.names("networks")).as(name).containsExactlyInAnyOrderElementsOf(service.names("networks"));
            assertThat(other.names("depends_on"))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(service.names("depends_on"));
            if (!service.oneShot()) {
                assertThat(other.healthCheck()).as(name).isEqualTo(service.healthCheck());
            }
        });
    }

    @Test
    void withoutASecretItSaysWhatIsMissingAndHowToGetIt() {
        ComposeTool.Answer answer = tool.config(Checkout.root().resolve(".env.example"), Checkout.compose());

        assertThat(answer.code()).isNotZero();
        assertThat(answer.errors()).contains("MOTCUA_").contains("run deploy/compose/make-secrets.sh");
    }

    @Test
    void threeOfEachKeepEveryRecordTwice() throws IOException {
        Path cluster = Checkout.root().resolve("docker-compose.cluster.yml");
        assertThat(tool.config(variables, Checkout.compose(), cluster).errors()).contains("the end of .env.example");

        Path three = directory.resolve("three");
        Files.writeString(three, ComposeFile.text(variables).replaceAll("(?m)^# (MOTCUA_\\w+=)", "$1"));
        ComposeTool.Answer answer = tool.config(three, Checkout.compose(), cluster);

        assertThat(answer.code()).as(answer.errors()).isZero();
        ComposeFile resolved = ComposeFile.of(answer.output().replace("$$", "$"), Map.of());
        List.of("kafka", "kafka-2", "kafka-3").forEach(broker -> {
            ComposeService service = resolved.service(broker);
            assertThat(service.environment())
                    .containsEntry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@kafka:9093,2@kafka-2:9093,3@kafka-3:9093")
                    .containsEntry("KAFKA_ADVERTISED_LISTENERS", "INNER://" + broker + ":9092")
                    .containsEntry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "3")
                    .containsEntry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "2")
                    .containsEntry("KAFKA_MIN_INSYNC_REPLICAS", "2");
            assertThat(service.list("volumes")).singleElement().asString().contains("/var/lib/kafka/data");
        });
        assertThat(resolved.services().values().stream()
                        .flatMap(service -> service.list("volumes").stream())
                        .filter(volume -> !volume.startsWith("/")))
                .doesNotHaveDuplicates();
        assertThat(resolved.service("report-service").environment())
                .containsEntry("MOTCUA_KAFKA_REPLICATION", "3")
                .containsEntry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092,kafka-2:9092,kafka-3:9092")
                .hasEntrySatisfying(
                        "SPRING_MONGODB_URI",
                        uri -> assertThat(uri).contains("@mongo:27017,mongo-2:27017,mongo-3:27017/"));
    }
}
