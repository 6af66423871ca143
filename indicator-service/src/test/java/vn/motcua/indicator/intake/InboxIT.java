package vn.motcua.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.message.Encoding;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import tools.jackson.databind.JsonNode;
import vn.motcua.kit.kafka.Topics;

/** The inbox on a real broker: both modes, order, poison, and the list of what was refused. */
@EmbeddedKafka
class InboxIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private static Path state;

    private static RunningIntake service;

    @BeforeAll
    static void start(EmbeddedKafkaBroker broker) {
        service = new RunningIntake(broker.getBrokersAsString(), state);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void structuredEventsAreForwardedInOrderAndStripped() {
        IntStream.range(0, 300)
                .forEach(i -> send("11911", RunningIntake.event("11911", "s-" + i, "STRUCTURED"), Map.of()));

        await().atMost(SOON).until(() -> service.logged("STRUCTURED").size() >= 300);
        List<JsonNode> logged = service.logged("STRUCTURED");
        assertThat(logged)
                .extracting(event -> event.get("id").stringValue())
                .containsExactlyElementsOf(
                        IntStream.range(0, 300).mapToObj(i -> "s-" + i).toList());
        assertThat(logged.toString()).doesNotContain("Nguyễn");
    }

    @Test
    void binaryEventsAreForwarded() {
        send(
                "11842",
                "{'electronic':true}",
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "b-1",
                        "ce_source", "/units/11842/test",
                        "ce_type", "vn.motcua.dossier.result",
                        "ce_subject", "BINARY",
                        "ce_time", "2026-01-05T09:00:00+07:00",
                        "content-type", "application/json"));

        await().atMost(SOON).until(() -> service.logged("BINARY").size() == 1);
        assertThat(service.logged("BINARY").getFirst().get("data").toString()).isEqualTo("{\"electronic\":true}");
    }

    @Test
    void whatTheOfficialSdkWritesIsTakenAndWhatTheLogHoldsTheSdkReads() {
        SdkClient sdk = new SdkClient(service);

        assertThat(sdk.structured(SdkClient.event("s-1", "SDK")).text()).isEqualTo("{'accepted':1,'rejected':[]}");
        assertThat(sdk.binary(SdkClient.event("s-2", "SDK")).text()).isEqualTo("{'accepted':1,'rejected':[]}");
        assertThat(sdk.batch(SdkClient.event("s-3", "SDK"), SdkClient.event("s-4", "SDK"))
                        .text())
                .isEqualTo("{'accepted':2,'rejected':[]}");
        sdk.write(service.brokers(), Topics.INBOX, Encoding.STRUCTURED, SdkClient.event("s-5", "SDK"));
        sdk.write(service.brokers(), Topics.INBOX, Encoding.BINARY, SdkClient.event("s-6", "SDK"));
        await().atMost(SOON).until(() -> service.logged("SDK").size() == 6);

        assertThat(service.records(Topics.EVENTS))
                .map(SdkClient::read)
                .filteredOn(event -> "SDK".equals(event.getSubject()))
                .allSatisfy(event -> {
                    assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
                    assertThat(event.getSource()).hasToString("/units/11911/sdk");
                    assertThat(event.getType()).isEqualTo("vn.motcua.dossier.result");
                    assertThat(event.getTime()).isEqualTo("2026-01-05T09:00:00+07:00");
                    assertThat(event.getData()).isNotNull();
                })
                .extracting(CloudEvent::getId)
                .containsExactlyInAnyOrder("s-1", "s-2", "s-3", "s-4", "s-5", "s-6");
        assertThat(service.records(Topics.EVENTS))
                .allSatisfy(record -> assertThat(SdkClient.read(record).getId()).isNotEmpty());
    }

    @Test
    void arrivalIsTheBrokersTimestampWhateverTheSendersClockSays() {
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
        service.kafka()
                .send(new ProducerRecord<>(
                        Topics.INBOX,
                        null,
                        longAgo.toEpochMilli(),
                        "11911",
                        RunningIntake.bytes(
                                RunningIntake.event("11911", "c-1", "CLOCK").replace('\'', '"'))))
                .join();

        await().atMost(SOON).until(() -> service.logged("CLOCK").size() == 1);
    }

    @Test
    void poisonIsSetAsideAndStopsNothing() {
        send("x", null, Map.of());
        send("x", "", Map.of());
        send("x", "no json at all: Nguyễn Văn A", Map.of());
        send("x", "[[[[", Map.of());
        send("x", "[" + RunningIntake.event("11911", "p-0", "POISON") + "]", Map.of());
        send("x", "'" + "x".repeat(1_000_000) + "'", Map.of());
        send("x", RunningIntake.event("11911", "p-1", "POISON"), Map.of());

        await().atMost(SOON).until(() -> service.logged("POISON").size() == 1);
        await().atMost(SOON)
                .until(() -> service.get("/api/rejections?channel=INBOX")
                                .json()
                                .get("total")
                                .intValue()
                        >= 5);
        assertThat(service.get("/api/rejections").body()).doesNotContain("Nguyễn");
    }

    @Test
    void whatIsRefusedOftenIsListedOnceWithItsCountAndWithoutPersons() {
        String bad = RunningIntake.event("11842", "Trần Thị B", "0912345678").replace("COUNTER", "FAX");
        for (int i = 0; i < 3; i++) {
            assertThat(service.post("/api/events", bad, "Accept-Language", i == 0 ? "en" : "vi")
                            .json()
                            .get("rejected")
                            .size())
                    .isEqualTo(1);
        }

        await().atMost(SOON).untilAsserted(() -> {
            JsonNode page =
                    service.get("/api/rejections?unit=11842&channel=HTTP").json();
            assertThat(page.get("total").intValue()).isEqualTo(1);
            JsonNode line = page.get("items").get(0);
            assertThat(line.get("count").intValue()).isEqualTo(3);
            assertThat(line.get("unit").stringValue()).isEqualTo("11842");
            assertThat(line.get("field").stringValue()).isEqualTo("data.channel");
            assertThat(line.get("message").stringValue()).startsWith("Phải là một trong");
            assertThat(line.get("type").stringValue()).isEqualTo("vn.motcua.dossier.accepted");
            assertThat(line.get("eventId").isNull()).isTrue();
            assertThat(line.get("subject").isNull()).isTrue();
        });
        assertThat(service.get("/api/rejections?unit=31").json().get("total").intValue())
                .isPositive();
        assertThat(service.get("/api/rejections?unit=11140").json().get("total").intValue())
                .isZero();
        assertThat(service.get("/api/rejections?unit=nowhere").status()).isEqualTo(404);
        assertThat(service.get("/api/rejections?size=0").status()).isEqualTo(400);
        assertThat(service.get("/api/rejections?channel=FAX").status()).isEqualTo(400);
    }

    private static void send(String key, @Nullable String value, Map<String, String> headers) {
        List<Header> all = headers.entrySet().stream()
                .map(header -> (Header) new RecordHeader(header.getKey(), RunningIntake.bytes(header.getValue())))
                .toList();
        service.kafka()
                .send(new ProducerRecord<>(
                        Topics.INBOX,
                        null,
                        key,
                        value == null ? null : RunningIntake.bytes(value.replace('\'', '"')),
                        all))
                .join();
    }
}
