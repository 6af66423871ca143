package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.testing.DocumentedMetrics;
import vn.motcua.kit.testing.EmbeddedMongo;
import vn.motcua.kit.testing.Scrape;
import vn.motcua.kit.testing.TopicContract;
import vn.motcua.plan.Given;
import vn.motcua.plan.LogReader;
import vn.motcua.plan.RunningService;
import vn.motcua.plan.RunningService.Answer;

@EmbeddedKafka
class PlansIT {

    private static final String YAML = "application/yaml";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static String brokers;
    private static EmbeddedMongo mongo;
    private static RunningService service;

    @BeforeAll
    static void start(EmbeddedKafkaBroker kafka) {
        brokers = kafka.getBrokersAsString();
        mongo = new EmbeddedMongo();
        service = RunningService.start(brokers, mongo.uri("motcua_plan"));
    }

    @AfterAll
    static void stop() {
        service.close();
        mongo.close();
    }

    @Test
    void theSixShippedPlansArePublishedAndTheLogHasThemWhole() {
        for (String name : Given.plans()) {
            Answer posted = service.post("/api/plans", YAML, Given.plan(name));
            assertThat(posted.status()).as(posted.body().toString()).isEqualTo(201);
            assertThat(posted.body().path("status").stringValue()).isEqualTo("DRAFT");
            assertThat(posted.location()).endsWith(posted.body().path("id").stringValue());
            Answer again = service.post("/api/plans", YAML, Given.plan(name));
            assertThat(again.body()).isEqualTo(posted.body());

            Answer published = publish(posted);
            assertThat(published.status()).isEqualTo(200);
            assertThat(published.body().path("status").stringValue()).isEqualTo("PUBLISHED");
            JsonNode event = log().get(published.body().path("id").stringValue());
            assertThat(event.path("type").stringValue()).isEqualTo("vn.motcua.plan.published");
            ObjectNode data = (ObjectNode) event.path("data");
            assertThat(data.remove("change").path("action").stringValue()).isEqualTo("PUBLISHED");
            assertThat(data).isEqualTo(published.body());
        }
        JsonNode vinhThuan = service.get("/api/plans/11842-2025-H2-1").body();
        assertThat(vinhThuan.path("problems").get(0).path("proposal").stringValue())
                .isEqualTo("30/9/2025");
        assertThat(vinhThuan.path("tasks").get(1).path("schedule").path("date").isNull())
                .isTrue();
        assertThat(vinhThuan.path("tasks").get(0).path("state").stringValue()).isEqualTo("ONGOING");
        assertThat(vinhThuan.path("reporting").path("cutoff").stringValue()).isEqualTo("reporting");
        Answer list = service.get("/api/plans?status=PUBLISHED&year=2026");
        assertThat(list.body().path("total").intValue()).isGreaterThanOrEqualTo(3);
        assertThat(list.body().path("items").get(0).has("tasks")).isFalse();
    }

    @Test
    void aLaterPlanSupersedesTheEarlierOne() {
        Answer first = service.post("/api/plans?unit=00004&year=2026", YAML, targets(90));
        publish(first);
        Answer second = service.post(
                "/api/plans?unit=00004&year=2026",
                "application/json",
                Given.bytes("{\"targets\":[{\"indicator\":\"ON_TIME\",\"form\":\"AT_LEAST\",\"value\":95}]}"));
        assertThat(second.body().path("id").stringValue()).isEqualTo("00004-2026-2");

        assertThat(service.post("/api/plans/00004-2026-2/publish?version=9", null, new byte[0])
                        .status())
                .isEqualTo(409);
        publish(second);

        assertThat(service.get("/api/plans/00004-2026-1").body().path("status").stringValue())
                .isEqualTo("SUPERSEDED");
        assertThat(log().get("00004-2026-1").path("type").stringValue()).isEqualTo("vn.motcua.plan.superseded");
        assertThat(publish(first).status()).isEqualTo(409);
        assertThat(publish(second).status()).isEqualTo(200);
    }

    @Test
    void whatTheApiShowsCanBeSentBack() {
        JsonNode shown = service.post("/api/plans?unit=00008&year=2026", YAML, targets(90))
                .body();

        Answer back = service.post("/api/plans", "application/json", Given.bytes(shown.toString()));

        assertThat(back.status()).isEqualTo(201);
        assertThat(back.body().path("targets")).isEqualTo(shown.path("targets"));
        assertThat(back.body().path("problems")).isEqualTo(shown.path("problems"));
    }

    @Test
    void whatIsWrongIsRefusedWithItsPlaceAndNothingIsStored() {
        Answer refused = service.post("/api/plans?unit=00025&year=2026", YAML, targets(101));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").get(0).path("field").stringValue())
                .isEqualTo("targets[0].value");
        assertThat(service.post("/api/plans?unit=00025&year=2026", YAML, Given.bytes("a: [1\nb: 2"))
                        .status())
                .isEqualTo(400);
        assertThat(service.post("/api/plans?unit=00025&year=MMXXVI", YAML, targets(90))
                        .status())
                .isEqualTo(400);
        Answer unknownStatus = service.get("/api/plans?status=OLD");
        assertThat(unknownStatus.status()).isEqualTo(400);
        assertThat(unknownStatus.body().path("errors").get(0).path("message").stringValue())
                .contains("DRAFT, PUBLISHED, SUPERSEDED");
        for (String format : List.of("text/html", "application/pdf", "application/msword")) {
            Answer unsupported = service.post("/api/plans?unit=00025&year=2026", format, targets(90));
            assertThat(unsupported.status()).isEqualTo(415);
            assertThat(unsupported.body().path("detail").stringValue()).contains("application/yaml");
        }
        assertThat(service.get("/api/plans?unit=00025").body().path("total").intValue())
                .isZero();
        assertThat(service.get("/api/plans/no-plan").status()).isEqualTo(404);
    }

    @Test
    void aReportOnATaskIsKeptAndTold() {
        Answer posted = service.post(
                "/api/plans?unit=00082&year=2026",
                YAML,
                Given.bytes("tasks:\n  - {number: 1, section: I. Mục, content: Việc,"
                        + " schedule: {kind: BY, date: 2026-01-10}}\n"));
        String path = "/api/plans/" + posted.body().path("id").stringValue() + "/tasks/";
        byte[] report = Given.bytes("{\"on\":\"2026-01-08\",\"done\":true,\"evidence\":[\"12/BC-UBND\"]}");
        assertThat(service.post(path + "I.1/progress", "application/json", report)
                        .status())
                .isEqualTo(409);
        publish(posted);

        Answer told = service.post(path + "I.1/progress", "application/json", report);

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body().path("tasks").get(0).path("state").stringValue()).isEqualTo("DONE");
        String id = posted.body().path("id").stringValue();
        assertThat(log().get(id).path("data").path("tasks").get(0).path("progress"))
                .hasSize(1);
        assertThat(service.get("/api/plans/" + id + "?at=2026-01-07")
                        .body()
                        .path("tasks")
                        .get(0)
                        .path("state")
                        .stringValue())
                .isEqualTo("DUE_SOON");
        byte[] reopen = Given.bytes("{\"occurrence\":\"2026-01-10\",\"reason\":\"Thiếu\"}");
        assertThat(service.post(path + "I.1/reopen", "application/json", reopen)
                        .body()
                        .at("/tasks/0/state")
                        .stringValue())
                .isNotEqualTo("DONE");
        byte[] assign = Given.bytes("{\"lead\":[\"Văn phòng\"],\"reason\":\"Phân công\"}");
        assertThat(service.post(path + "I.1/assignment", "application/json", assign)
                        .body()
                        .at("/tasks/0/lead/0")
                        .stringValue())
                .isEqualTo("Văn phòng");
        JsonNode whole = service.post(
                        path + "I.1/progress",
                        "application/json",
                        Given.bytes("{\"percent\":60,\"evidence\":[\"https://example.vn/a\",{\"file\":\"a.pdf\"}]}"))
                .body()
                .at("/tasks/0/progress/1");
        assertThat(whole.path("evidence").toString())
                .isEqualTo("[{\"link\":\"https://example.vn/a\"},{\"file\":\"a.pdf\"}]");
        assertThat(whole.path("by").stringValue()).isEqualTo("admin");
        for (String wrong : List.of(
                "{\"evidence\":[{\"note\":\"x\"}]}",
                "{\"evidence\":[{\"link\":\"javascript:alert(1)\"}]}",
                "{\"done\":true,\"occurrence\":\"2026-02-30\"}")) {
            assertThat(service.post(path + "I.1/progress", "application/json", Given.bytes(wrong))
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(service.post(
                                path + "I.1/progress",
                                "application/json",
                                Given.bytes("{\"done\":true,\"occurrence\":\"2026-02-10\"}"))
                        .status())
                .isEqualTo(422);
        assertThat(service.post(path + "I.9/progress", "application/json", report)
                        .status())
                .isEqualTo(404);
        assertThat(service.post(path + "I.1/progress", "application/json", Given.bytes("{\"percent\":101}"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theServiceAndItsTopicsDoWhatTheirDocumentsSay() {
        assertThat(service.flawsOfItsDocument()).isEmpty();
        assertThat(new TopicContract().flaws(brokers, Topics.REFERENCE, Topics.PLAN_EVENTS))
                .isEmpty();
    }

    @Test
    void everyMetricThatIsToldOfIsThere() {
        for (String plan : List.of("00004-2026-1", "no-plan")) {
            service.get("/api/plans/" + plan);
        }

        Scrape scrape = service.scrape();
        DocumentedMetrics.hold("plan-service", scrape);
        assertThat(scrape.values("http_server_requests_seconds_count", "uri"))
                .contains("/api/plans/{id}")
                .noneMatch(uri -> uri.contains("0000"));
    }

    private static byte[] targets(int value) {
        return Given.bytes("targets:\n  - {indicator: ON_TIME, form: AT_LEAST, value: " + value + "}\n");
    }

    private static Answer publish(Answer posted) {
        return service.post("/api/plans/" + posted.body().path("id").stringValue() + "/publish", null, new byte[0]);
    }

    /** The newest event of each plan. */
    private static Map<String, JsonNode> log() {
        Map<String, JsonNode> newest = new HashMap<>();
        LogReader.all(brokers, Topics.PLAN_EVENTS)
                .forEach(record -> newest.put(record.key(), JSON.readTree(record.value())));
        return newest;
    }
}
