package vn.motcua.system.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compose file promises, read without Docker. */
class ComposeFileTest {

    private static final List<String> SECRETS = List.of("TOKEN", "PASSWORD", "KEY");

    @TempDir
    private static Path directory;

    private static Path variables;
    private static ComposeFile compose;

    @BeforeAll
    static void read() {
        variables = Checkout.secrets(directory);
        compose = ComposeFile.read(Checkout.compose(), ComposeFile.variables(variables));
    }

    @Test
    void secretsAreTheOwnersAloneAndMadeOnlyOnce() throws IOException {
        assertThat(Files.getPosixFilePermissions(variables))
                .allMatch(right -> right.name().startsWith("OWNER"));
        assertThatThrownBy(() -> Checkout.secrets(directory)).hasMessageContaining("ended with 1");
        assertThat(ComposeFile.variables(variables).entrySet())
                .filteredOn(variable -> isSecret(variable.getKey()))
                .hasSizeGreaterThan(7)
                .allMatch(secret -> secret.getValue().length() == 48)
                .extracting(Map.Entry::getValue)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingStartsWithoutEachSecret() {
        ComposeFile.variables(variables).keySet().stream()
                .filter(name -> isSecret(name) || name.endsWith("CLUSTER_ID"))
                .forEach(secret -> {
                    Map<String, String> others = new HashMap<>(ComposeFile.variables(variables));
                    others.remove(secret);
                    assertThatThrownBy(() -> ComposeFile.read(Checkout.compose(), others))
                            .isInstanceOf(MissingVariable.class)
                            .hasMessageContaining(secret)
                            .hasMessageContaining("make-secrets.sh");
                });
    }

    @Test
    void noSecretHasADefaultAndNoneIsWrittenDown() {
        String file = ComposeFile.text(Checkout.compose());
        assertThat(Pattern.compile("\\$\\{\\w*(TOKEN|PASSWORD|KEY)\\w*(?!\\w*:\\?)[^}]*}")
                        .matcher(file)
                        .results()
                        .map(match -> match.group())
                        .filter(variable -> !variable.contains(":?")))
                .isEmpty();
        compose.services()
                .values()
                .forEach(service -> service.environment().forEach((name, value) -> {
                    if (isSecret(name)) {
                        assertThat(ComposeFile.variables(variables).values())
                                .as(service.name() + " " + name)
                                .contains(value);
                    }
                }));
    }

    private static boolean isSecret(String name) {
        return SECRETS.stream().anyMatch(name::endsWith);
    }

    @Test
    void everyServiceIsWatchedBoundedAndStartedAgain() {
        compose.services().values().forEach(service -> {
            assertThat(service.get("restart").toString()).as(service.name()).matches("unless-stopped|on-failure:\\d+");
            assertThat(service.memory()).as(service.name()).isPositive();
            assertThat(service.processors()).as(service.name()).isPositive();
            assertThat(service.get("pids_limit")).as(service.name()).isNotNull();
            assertThat(service.get("logging")).as(service.name()).isNotNull();
            if (service.oneShot()) {
                assertThat(ComposeService.waitedFor(
                                service.name(), compose.services().values()))
                        .isTrue();
            } else {
                assertThat(service.healthCheck()).as(service.name()).isNotEmpty();
                assertThat(service.get("stop_grace_period")).as(service.name()).isNotNull();
            }
        });
    }

    @Test
    void nobodyIsRootOrCanBecomeIt() {
        compose.services().values().forEach(service -> {
            assertThat(service.get("user").toString()).as(service.name()).doesNotMatch("(root|0)(:.*)?");
            assertThat(service.list("cap_drop")).as(service.name()).containsExactly("ALL");
            assertThat(service.list("security_opt")).as(service.name()).contains("no-new-privileges:true");
            assertThat(service.raw()).as(service.name()).doesNotContainKeys("privileged", "cap_add", "network_mode");
        });
    }

    @Test
    void ourServicesWriteToTheirVolumeAndMemoryOnly() {
        String user =
                Dockerfile.read(Checkout.dockerfile()).image().only("USER").rest();
        assertThat(compose.own()).containsOnlyKeys("plan-service", "indicator-service", "report-service", "gateway");
        compose.own().values().forEach(service -> {
            assertThat(service.get("read_only")).as(service.name()).isEqualTo(true);
            assertThat(service.get("user").toString()).isEqualTo(user);
            assertThat(service.list("tmpfs"))
                    .singleElement()
                    .asString()
                    .startsWith("/tmp:")
                    .contains("exec,", "size=");
            assertThat(service.environment()).containsEntry("SPRING_PROFILES_ACTIVE", "production");
            assertThat(ComposeFile.map(ComposeFile.map(service.get("build")).get("args")))
                    .containsEntry("SERVICE", service.name());
        });
    }

    @Test
    void imagesArePinned() {
        compose.services()
                .values()
                .forEach(service -> assertThat(service.get("image").toString())
                        .as(service.name())
                        .matches(".+:\\d+\\.\\d+\\.\\d+.*"));
    }

    @Test
    void onlyTheGatewayIsPublishedAndOnlyOnTheLoopback() {
        Map<String, List<String>> ports = new TreeMap<>();
        compose.services().values().stream()
                .filter(service -> service.raw().containsKey("ports"))
                .forEach(service -> ports.put(service.name(), service.list("ports")));
        assertThat(ports).containsExactly(Map.entry("gateway", List.of("127.0.0.1:8080:8080")));
        compose.services().values().stream()
                .filter(service -> !service.name().equals("gateway"))
                .flatMap(service -> service.names("networks").stream())
                .distinct()
                .forEach(
                        network -> assertThat(ComposeFile.map(compose.networks().get(network)))
                                .as(network)
                                .containsEntry("internal", true));
        assertThat(compose.service("gateway").names("networks")).doesNotContain("servers");
    }

    @Test
    void whatMustOutliveAContainerIsInANamedVolume() {
        assertThat(compose.service("kafka").environment()).containsEntry("KAFKA_LOG_DIRS", "/var/lib/kafka/data");
        assertThat(compose.service("kafka").list("volumes")).contains("kafka-log:/var/lib/kafka/data");
        assertThat(compose.service("mongo").list("volumes")).contains("mongo-data:/data/db");
        assertThat(compose.service("indicator-service").list("volumes")).contains("fold-state:/var/lib/motcua");
        assertThat(compose.service("indicator-service").environment())
                .containsEntry("MOTCUA_STATE_DIR", "/var/lib/motcua/state");
        assertThat(compose.volumes()).containsOnlyKeys("kafka-log", "mongo-data", "mongo-config", "fold-state");
    }

    @Test
    void everyServiceHasADatabaseAndAPasswordOfItsOwnAndWaitsForTheMajority() {
        Set<String> users = Set.of("motcua_plan", "motcua_indicator", "motcua_report");
        assertThat(compose.own().values().stream()
                        .map(service -> service.environment().getOrDefault("SPRING_MONGODB_URI", ""))
                        .filter(uri -> !uri.isEmpty()))
                .hasSize(users.size())
                .allMatch(uri -> users.stream()
                        .anyMatch(user -> uri.matches("mongodb://" + user + ":\\w{48}@mongo:27017/" + user + "\\?.*")))
                .allMatch(uri -> uri.contains("w=majority")
                        && uri.contains("journal=true")
                        && uri.contains("retryWrites=true")
                        && uri.contains("readConcernLevel=majority")
                        && uri.contains("replicaSet=rs0"))
                .doesNotHaveDuplicates();
        assertThat(ComposeFile.text(Checkout.root().resolve("deploy/compose/mongo-init.js")))
                .contains(users)
                .contains("_id: 'rs0'");
    }

    @Test
    void servicesStartWhenWhatTheyNeedIsHealthy() {
        compose.own().values().stream()
                .filter(service -> !service.name().equals("gateway"))
                .forEach(service -> assertThat(service.names("depends_on")).contains("kafka", "mongo", "mongo-init"));
        assertThat(compose.service("gateway").names("depends_on"))
                .containsExactlyInAnyOrder("plan-service", "indicator-service", "report-service");
    }
}
