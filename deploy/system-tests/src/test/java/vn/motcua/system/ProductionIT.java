package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.oracle.CellKey;
import vn.motcua.oracle.history.GoldenHistories;
import vn.motcua.oracle.history.GoldenHistory;

/** The commands, variables, limits and health checks of docker-compose.yml and the Dockerfile really run the system. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionIT {

    private static final int JAVA_OF_THE_IMAGE = 25;

    private ProductionSystem system;
    private List<Path> shipped;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        assumeTrue(
                Runtime.version().feature() >= JAVA_OF_THE_IMAGE, "the image has Java 25, this machine an older one");
        system = ProductionSystem.start(directory);
        shipped = system.imageFiles();
    }

    @AfterAll
    void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    @Order(1)
    void eventsThroughTheGatewayBecomeTheExpectedFigures() {
        Iterator<String> wards = system.get("/api/units?level=WARD&size=50")
                .path("items")
                .valueStream()
                .map(unit -> unit.path("code").stringValue())
                .iterator();
        Map<String, String> renamed = new TreeMap<>();
        GoldenHistory golden =
                GoldenHistories.named("basic").renamed(unit -> renamed.computeIfAbsent(unit, old -> wards.next()));
        Figures figures = new Figures(system);
        figures.push(golden.history().events());
        system.awaitNoLag();

        SortedSet<String> procedures = new TreeSet<>();
        golden.expected().cells().keySet().forEach(key -> procedures.add(key.procedure()));
        SortedMap<CellKey, SortedMap<String, Long>> cells = new TreeMap<>();
        golden.history().units().forEach(unit -> cells.putAll(figures.cells(unit, procedures)));
        assertThat(cells).isNotEmpty().isEqualTo(golden.expected().cells());
    }

    @Test
    @Order(2)
    void aSessionIsForHttpsOnlyAndTheBrowserIsToldToStayThere() {
        HttpRequest.Builder login = system.request("/api/session")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        HttpResponse<byte[]> behindTls =
                system.send(login.copy().header("X-Forwarded-Proto", "https").build());
        HttpResponse<byte[]> bare = system.send(login.build());

        assertThat(cookie(behindTls)).contains("; Secure", "; HttpOnly", "; SameSite=Strict");
        assertThat(behindTls.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(cookie(bare)).contains("; Secure");
        assertThat(bare.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static String cookie(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    @Test
    @Order(2)
    void theBrokerKnowsTheServicesAndNobodyElse() throws Exception {
        Map<String, String> service = system.compose().service("report-service").environment();
        String jaas = service.get("SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG");
        try (Admin admin = admin(jaas)) {
            assertThat(admin.listTopics().names().get()).contains("motcua.dossier-events", "motcua.cells");
        }
        try (Admin stranger = admin(jaas.replaceFirst("password=\"\\w+\"", "password=\"guessed\""))) {
            assertThatThrownBy(() -> stranger.listTopics().names().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    private Admin admin(String jaas) {
        return Admin.create(Map.of(
                "bootstrap.servers",
                system.kafka(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                jaas));
    }

    @Test
    @Order(3)
    void everyServiceEndsInOrderAtASigtermAndHasWrittenNothingIntoItsImage() throws Exception {
        system.containers().values().forEach(Container::sendSigterm);

        for (Container container : system.containers().values()) {
            assertThat(container.endsInOrder()).as(container.toString()).isTrue();
        }
        assertThat(system.imageFiles()).isEqualTo(shipped);
    }
}
