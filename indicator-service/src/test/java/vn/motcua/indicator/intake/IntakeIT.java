package vn.motcua.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import tools.jackson.databind.JsonNode;
import vn.motcua.indicator.intake.RunningIntake.Answer;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.kafka.UnitPartitioner;

/** Events, messages of the portal and cuts over HTTP, down to the records of a real broker. */
@EmbeddedKafka
class IntakeIT {

    private static final String EVENTS = "/api/events";
    private static final String PORTAL = "/api/national-portal";

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
    void anAcknowledgedEventLiesInTheLogInItsUnitsPartition() {
        Instant before = Instant.now();

        Answer answer = service.post(EVENTS, RunningIntake.event("000.00.11.H24", "e-1", "LOG-1"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text()).isEqualTo("{'accepted':1,'rejected':[]}");
        ConsumerRecord<String, byte[]> record = service.records(Topics.EVENTS).stream()
                .filter(each -> new String(each.value(), StandardCharsets.UTF_8).contains("LOG-1"))
                .findFirst()
                .orElseThrow();
        assertThat(record.key()).isEqualTo("11911");
        assertThat(record.partition()).isEqualTo(UnitPartitioner.partition("11911", RunningIntake.PARTITIONS));
        assertThat(Instant.ofEpochMilli(record.timestamp()))
                .isBetween(before.minusSeconds(1), before.plus(Duration.ofMinutes(1)));
        assertThat(record.headers().lastHeader("content-type").value())
                .isEqualTo(RunningIntake.bytes("application/cloudevents+json"));
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .startsWith("{\"data\":{\"acceptedAt\"")
                .contains("\"source\":\"/units/11911/test\"")
                .doesNotContain("Nguyễn");
    }

    @Test
    void theServiceDoesWhatItsDocumentSays() {
        assertThat(service.flawsOfItsDocument()).isEmpty();
    }

    @Test
    void theRecordsAreAsTheDocumentOfTopicsSays() {
        service.post(EVENTS, RunningIntake.event("11911", "t-1", "TOLD"));
        service.post(EVENTS, RunningIntake.event("11911", "t-2", "TOLD").replace("COUNTER", "FAX"));
        service.post(
                EVENTS,
                "{'id':'t-3','source':'/units/11911/test','type':'vn.motcua.figure.declared',"
                        + "'subject':'11911/CAMPAIGNS/2025-Q4','time':'2026-01-05T09:00:00+07:00','data':{'unit':'11911',"
                        + "'figure':'CAMPAIGNS','period':'2025-Q4','numerator':1,'denominator':1}}");
        service.post("/internal/cuts", "{'report':'told'}");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.records(Topics.CELLS).stream()
                                .filter(record -> record.key().endsWith("|told"))
                                .count()
                        == RunningIntake.PARTITIONS);

        assertThat(service.records(Topics.CELLS))
                .extracting(ConsumerRecord::key)
                .contains("#declared|11911|CAMPAIGNS|2025-Q4", "#unit|11911")
                .anyMatch(key -> key.startsWith("#watermark|"));
        assertThat(service.flawsOfTopics(Topics.EVENTS, Topics.CELLS, Topics.REJECTIONS))
                .isEmpty();
    }

    @Test
    void ofABatchTheGoodEventsAreTakenAndTheOthersNamed() {
        Answer answer = service.post(
                EVENTS,
                "application/cloudevents-batch+json",
                RunningIntake.bytes(("[" + RunningIntake.event("11911", "b-1", "BATCH") + ",7,"
                                + RunningIntake.event("99999", "b-2", "BATCH") + ","
                                + RunningIntake.event("11911", "b-3", "BATCH").replace("COUNTER", "FAX") + ","
                                + RunningIntake.event("11911", "b-4", "BATCH") + "]")
                        .replace('\'', '"')));

        JsonNode json = answer.json();
        assertThat(answer.status()).isEqualTo(202);
        assertThat(json.get("accepted").intValue()).isEqualTo(2);
        assertThat(json.get("rejected"))
                .extracting(
                        each -> each.get("index").intValue(),
                        each -> each.get("id").asString(""),
                        each -> each.get("field").stringValue())
                .containsExactly(tuple(1, "", "event"), tuple(2, "b-2", "source"), tuple(3, "b-3", "data.channel"));
        assertThat(json.get("rejected").get(2).get("message").stringValue())
                .isEqualTo("Phải là một trong: ONLINE, COUNTER, POSTAL");
        assertThat(service.logged("BATCH"))
                .extracting(event -> event.get("id").stringValue())
                .containsExactly("b-1", "b-4");
    }

    @Test
    void theEventsOfAUnitKeepTheirOrder() {
        String body = IntStream.range(0, 500)
                .mapToObj(i -> RunningIntake.event(i % 3 == 0 ? "11911" : "11842", "o-" + i, "ORDER"))
                .collect(Collectors.joining(",", "[", "]"));

        assertThat(service.post(EVENTS, body).json().get("accepted").intValue()).isEqualTo(500);

        for (String unit : List.of("11911", "11842")) {
            assertThat(service.logged("ORDER").stream()
                            .filter(event -> event.get("source").stringValue().contains(unit))
                            .map(event -> Integer.parseInt(
                                    event.get("id").stringValue().substring(2))))
                    .isSorted()
                    .hasSizeGreaterThan(100);
        }
    }

    @Test
    void aUnitThatWasJustRegisteredIsKnown() {
        service.register("77001");

        assertThat(service.post(EVENTS, RunningIntake.event("77001", "n-1", "NEW"))
                        .text())
                .isEqualTo("{'accepted':1,'rejected':[]}");
    }

    @Test
    void moreThanFiveHundredEventsAreTooMany() {
        String body = IntStream.range(0, 501)
                .mapToObj(i -> RunningIntake.event("11911", "m-" + i, "MANY"))
                .collect(Collectors.joining(",", "[", "]"));

        assertProblem(service.post(EVENTS, body), 413, "urn:motcua:problem:too-large");
        assertThat(service.logged("MANY")).isEmpty();
    }

    @Test
    void moreThanFiveMegabytesAreTooLargeEvenWhenTheyComePacked() throws IOException {
        byte[] large = RunningIntake.bytes(" ".repeat(6 * 1024 * 1024));

        assertProblem(service.post(EVENTS, "application/json", large), 413, "urn:motcua:problem:too-large");
        assertProblem(
                service.post(EVENTS, "application/json", packed(new byte[200_000_000]), "Content-Encoding", "gzip"),
                413,
                "urn:motcua:problem:too-large");
    }

    @Test
    void gzipIsTakenAndBrokenGzipRefused() throws IOException {
        byte[] body = packed(
                RunningIntake.bytes(RunningIntake.event("11911", "z-1", "ZIP").replace('\'', '"')));

        assertThat(service.post(EVENTS, "application/cloudevents+json", body, "Content-Encoding", "gzip")
                        .status())
                .isEqualTo(202);
        assertProblem(
                service.post(
                        EVENTS, "application/json", Arrays.copyOf(body, body.length - 9), "Content-Encoding", "gzip"),
                400,
                "urn:motcua:problem:unreadable-body");
        assertProblem(
                service.post(EVENTS, "application/json", body, "Content-Encoding", "br"),
                415,
                "urn:motcua:problem:unsupported-format");
    }

    @Test
    void aBodyThatIsNoJsonNamesLineAndColumn() {
        Answer answer = service.post(EVENTS, "[\n{'id':\n]");

        assertProblem(answer, 400, "urn:motcua:problem:unreadable-body");
        assertThat(answer.json().get("detail").stringValue()).contains("dòng 3, cột");
        for (String body : List.of("", "7", "'text'", "{} {}", "[{}", "{\"a\":\u0001}")) {
            assertThat(service.post(EVENTS, body).status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void anEmptyBatchIsInOrder() {
        assertThat(service.post(EVENTS, "[]").text()).isEqualTo("{'accepted':0,'rejected':[]}");
    }

    @Test
    void anotherMediaTypeIsNotTaken() {
        assertProblem(
                service.post(EVENTS, "text/csv", RunningIntake.bytes("a,b")),
                415,
                "urn:motcua:problem:unsupported-format");
    }

    @Test
    void binaryModeIsTaken() {
        Answer answer = service.post(
                EVENTS,
                "{'electronic':true}",
                "ce-specversion",
                "1.0",
                "ce-id",
                "h-1",
                "ce-source",
                "/units/11911/test",
                "ce-type",
                "vn.motcua.dossier.result",
                "ce-subject",
                "BINARY%2D1",
                "ce-time",
                "2026-01-05T09:00:00+07:00");

        assertThat(answer.text()).isEqualTo("{'accepted':1,'rejected':[]}");
        assertThat(service.logged("BINARY-1")).hasSize(1);
    }

    @Test
    void nobodySendsWithoutACredential() {
        assertProblem(service.postAsStranger(EVENTS, "[]"), 401, "urn:motcua:problem:unauthorized");
        assertProblem(
                service.postAsStranger(PORTAL, "{'session':'x','service':'DongBoHoSoMC','data':[]}"),
                401,
                "urn:motcua:problem:unauthorized");
    }

    @Test
    void thePortalsMessagesAreTakenWithTheKeyInTheirSession() {
        Answer answer = service.postAsStranger(
                PORTAL,
                "{'session':'" + RunningIntake.TOKEN + "','madonvi':'000.00.11.H24','service':'DongBoHoSoMC','data':["
                        + "{'MaHoSo':'000.00.11.H24-1','MaTTHC':'P','NgayTiepNhan':'20260105090000','ChuHoSo':'Nguyễn Văn A'},"
                        + "{'MaHoSo':'000.00.11.H24-2','TaiLieuNop':[{},{'DuocSoHoa':'x'}]}]}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .isEqualTo("{'error_code':'1','message':'Đã nhận 1 mục, từ chối 1 mục','rejected':[{'MaHoSo':"
                        + "'000.00.11.H24-2','field':'TaiLieuNop[1].DuocSoHoa','message':'Phải là một trong: 0, 1'}]}");
        assertThat(service.logged("000.00.11.H24-1"))
                .extracting(event -> event.get("type").stringValue())
                .containsExactly("vn.motcua.dossier.accepted", "vn.motcua.dossier.timeline");
    }

    @Test
    void whenThePortalsItemsAreAllTakenTheErrorCodeIsZero() {
        assertThat(service.post(
                                PORTAL,
                                "{'service':'CapNhatTienDoHoSoMC','data':[{'MaHoSo':'000.00.11.H24-3','TrangThai':9,'ThoiDiemXuLy':'20260105090000'}]}")
                        .text())
                .isEqualTo("{'error_code':'0','message':'Đã nhận 1 mục'}");
    }

    @Test
    void aBodyThatIsNoMessageOfThePortalSaysWhatIs() {
        Answer answer = service.post(PORTAL, "{'service':'Khac','data':[]}");

        assertProblem(answer, 400, "urn:motcua:problem:unreadable-body");
        assertThat(answer.json().get("errors").get(0).get("message").stringValue())
                .isEqualTo("Phải là một trong: DongBoHoSoMC, CapNhatTienDoHoSoMC");
        assertProblem(service.post(PORTAL, "{'service':"), 400, "urn:motcua:problem:unreadable-body");
    }

    @Test
    void aCutLeavesItsMarkerInEveryPartition() {
        Answer answer = service.post("/internal/cuts", "{'report':'r-2026'}");

        assertThat(answer.status()).isEqualTo(200);
        JsonNode offsets = answer.json().get("offsets");
        assertThat(offsets.size()).isEqualTo(RunningIntake.PARTITIONS);
        List<ConsumerRecord<String, byte[]>> markers = service.records(Topics.EVENTS).stream()
                .filter(record -> record.key().startsWith("#marker|"))
                .filter(record -> new String(record.value(), StandardCharsets.UTF_8).contains("r-2026"))
                .toList();
        assertThat(markers).hasSize(RunningIntake.PARTITIONS).allSatisfy(marker -> {
            assertThat(marker.key()).isEqualTo("#marker|" + marker.partition());
            assertThat(marker.offset())
                    .isEqualTo(offsets.get(String.valueOf(marker.partition())).longValue());
        });
        assertProblem(service.post("/internal/cuts", "{'report':''}"), 400, "urn:motcua:problem:invalid-input");
        assertThat(service.postAsStranger("/internal/cuts", "{'report':'r'}").status())
                .isEqualTo(401);
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().get("type").stringValue()).isEqualTo(type);
        assertThat(answer.json().get("title").stringValue()).isNotBlank();
    }

    private static byte[] packed(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }
}
