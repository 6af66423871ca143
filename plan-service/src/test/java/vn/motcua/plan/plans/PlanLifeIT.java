package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.testing.EmbeddedMongo;
import vn.motcua.kit.testing.TopicContract;
import vn.motcua.plan.Given;
import vn.motcua.plan.LogReader;
import vn.motcua.plan.RunningService;
import vn.motcua.plan.RunningService.Answer;

@EmbeddedKafka
class PlanLifeIT {

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
        assertThat(new TopicContract().flaws(brokers, Topics.PLAN_EVENTS)).isEmpty();
        service.close();
        mongo.close();
    }

    @Test
    void aDraftIsEditedFromTheVersionThatWasReadAndAStaleEditIsToldWhatChanged() {
        Answer draft = service.post("/api/plans?unit=00097&year=2026", YAML, targets(90));
        String path = draft.location();
        assertThat(service.put(path, body(92)).status()).isEqualTo(428);

        Answer edited = service.put(path + "?version=1", body(92));
        assertThat(edited.status()).as(edited.body().toString()).isEqualTo(200);
        assertThat(service.download(path, "application/json").headers().firstValue("ETag"))
                .contains("\"2\"");
        assertThat(log().get("00097-2026-1").path("type").stringValue()).isEqualTo("vn.motcua.plan.edited");

        Answer stale = service.put(path + "?version=1", body(94));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body().path("current").intValue()).isEqualTo(2);
        assertThat(stale.body().at("/changes/0/by").stringValue()).isEqualTo("admin");
        assertThat(stale.body().at("/changes/0/details/0").stringValue()).isEqualTo("targets[ON_TIME].value: 90 -> 92");
        assertThat(stale.body().at("/diff/targets/changed/0/fields/0/after").stringValue())
                .isEqualTo("94");
        assertThat(service.put(path + "?version=2", "{\"unit\":\"31\",\"targets\":[]}")
                        .status())
                .isEqualTo(422);
        publish(draft);
        assertThat(service.put(path + "?version=3", body(94)).status()).isEqualTo(409);
        assertThat(service.put("/api/plans/no-plan?version=1", body(94)).status())
                .isEqualTo(404);
    }

    @Test
    void aPlanInForceIsAmendedComparedAndWithdrawn() {
        Answer first = service.post("/api/plans?unit=00103&year=2026", YAML, targets(90));
        publish(first);
        String path = first.location();

        Answer amendment = service.post(path + "/amendments", null, new byte[0]);
        assertThat(amendment.status()).isEqualTo(201);
        assertThat(service.put(amendment.location() + "?version=1", body(92)).status())
                .isEqualTo(200);
        publish(amendment);

        JsonNode diff = service.get(amendment.location() + "/diff").body();
        assertThat(diff.path("with").stringValue()).isEqualTo("00103-2026-1");
        assertThat(diff.at("/targets/changed/0/fields/0").toString())
                .isEqualTo("{\"field\":\"value\",\"before\":\"90\",\"after\":\"92\"}");
        assertThat(service.get(path + "/diff").status()).isEqualTo(404);
        assertThat(service.get(path).body().path("supersededBy").stringValue()).isEqualTo("00103-2026-2");

        byte[] reason = Given.bytes("{\"reason\":\"Ban hành nhầm\"}");
        assertThat(service.post(amendment.location() + "/withdraw", "application/json", Given.bytes("{}"))
                        .status())
                .isEqualTo(400);
        Answer withdrawn = service.post(amendment.location() + "/withdraw", "application/json", reason);
        assertThat(withdrawn.body().path("status").stringValue()).isEqualTo("SUPERSEDED");
        assertThat(withdrawn.body().at("/withdrawn/reason").stringValue()).isEqualTo("Ban hành nhầm");
        assertThat(log().get("00103-2026-2").path("type").stringValue()).isEqualTo("vn.motcua.plan.withdrawn");
        assertThat(service.get("/api/plans?unit=00103&status=PUBLISHED")
                        .body()
                        .path("total")
                        .intValue())
                .isZero();
        JsonNode history = service.get(amendment.location() + "/history?size=2").body();
        assertThat(history.path("total").intValue()).isEqualTo(4);
        assertThat(history.at("/items/0/action").stringValue()).isEqualTo("WITHDRAWN");
        assertThat(history.at("/items/1/action").stringValue()).isEqualTo("PUBLISHED");
    }

    @Test
    void aCheckTellsAllAtOnceWithItsPlace() {
        Answer posted = service.post("/api/plans?unit=00118&year=2026", YAML, Given.bytes("""
                targets:
                  - {indicator: ON_TIME, form: AT_LEAST, value: 95}
                  - {indicator: ON_TIME, form: AT_MOST, value: 90}
                tasks:
                  - {number: 1, section: I, content: Việc, schedule: {kind: BY, date: 2027-02-01}}
                  - {number: 1, section: I, content: Việc khác, lead: [A]}
                """));

        JsonNode check =
                service.post(posted.location() + "/check", null, new byte[0]).body();

        assertThat(check.path("errors").intValue()).isEqualTo(1);
        assertThat(check.path("warnings").intValue()).isEqualTo(4);
        assertThat(check.path("problems").valueStream())
                .extracting(
                        problem -> problem.path("rule").stringValue(),
                        problem -> problem.path("place").stringValue())
                .containsExactly(
                        tuple("contradiction", "targets[1]"),
                        tuple("no-lead", "tasks[I.1]"),
                        tuple("outside-plan", "tasks[I.1]"),
                        tuple("no-schedule", "tasks[I.1-2]"),
                        tuple("number-twice", "tasks[I.1-2]"));
        assertThat(posted.body().path("problems")).isEqualTo(check.path("problems"));
        assertThat(publish(posted).body().path("problems")).isEqualTo(check.path("problems"));
    }

    @Test
    void twoInstancesRemindOnceOfEachDelivery() throws Exception {
        Answer posted = service.post("/api/plans?unit=00127&year=2026", YAML, Given.bytes("""
                tasks:
                  - {number: 1, content: Việc, lead: A, schedule: {kind: BY, date: 2026-01-10}}
                  - {number: 2, content: Việc, lead: A, schedule: {kind: BY, date: 2026-01-20}}
                """));
        publish(posted);
        Clock clock = Clock.fixed(Instant.parse("2026-01-14T02:00:00Z"), ZoneOffset.UTC);
        PlanStore store = service.part(PlanStore.class);
        PlanDesk desk = service.part(PlanDesk.class);

        try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
            Callable<Integer> instance = () -> new PlanReminders(store, desk, clock).remind();
            for (Future<Integer> done : instances.invokeAll(Collections.nCopies(4, instance))) {
                done.get();
            }
        }

        await().until(() -> store.unsent().isEmpty());
        assertThat(LogReader.all(brokers, Topics.PLAN_EVENTS).stream()
                        .filter(record -> record.key().equals("00127-2026-1"))
                        .map(record -> JSON.readTree(record.value()))
                        .filter(event -> event.path("type").stringValue().contains("task"))
                        .map(event -> event.path("id").stringValue()
                                + event.path("type").stringValue().replace("vn.motcua.plan.task", ""))
                        .distinct())
                .containsExactly("00127-2026-1/3/1.overdue", "00127-2026-1/3/2.due-soon");
    }

    private static String body(int value) {
        return "{\"targets\":[{\"indicator\":\"ON_TIME\",\"form\":\"AT_LEAST\",\"value\":" + value + "}]}";
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
