package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.testing.EmbeddedMongo;
import vn.motcua.plan.Given;
import vn.motcua.plan.LogReader;
import vn.motcua.plan.RunningService;

@EmbeddedKafka
class PlanHealingIT {

    @Test
    void whatWasStoredButNotSentIsSentAtTheNextStartAndALostStoreIsFilledFromTheLog(EmbeddedKafkaBroker kafka) {
        String brokers = kafka.getBrokersAsString();
        Plan unsent = APlan.draft("31", new PlanLabel(2025, null), 1);
        String id;
        try (EmbeddedMongo mongo = new EmbeddedMongo()) {
            try (RunningService service = RunningService.start(brokers, mongo.uri("motcua_plan"))) {
                id = service.post("/api/plans", "application/yaml", Given.plan("vinh-thong-2026"))
                        .body()
                        .path("id")
                        .stringValue();
                service.post("/api/plans/" + id + "/publish", null, new byte[0]);
                // as if the process had ended between saving and sending
                service.part(PlanStore.class).store(unsent);
            }
            assertThat(heard(brokers, unsent.id())).isZero();

            try (RunningService service = RunningService.start(brokers, mongo.uri("motcua_plan"))) {
                assertThat(heard(brokers, unsent.id())).isEqualTo(1);
                await().until(() -> service.part(PlanStore.class).unsent().isEmpty());
            }
        }
        try (EmbeddedMongo empty = new EmbeddedMongo();
                RunningService service = RunningService.start(brokers, empty.uri("motcua_plan"))) {
            PlanStore store = service.part(PlanStore.class);
            assertThat(store.find(unsent.id())).contains(unsent.atVersion(1));
            assertThat(store.find(id)).hasValueSatisfying(plan -> {
                assertThat(plan.status()).isEqualTo(PlanStatus.PUBLISHED);
                assertThat(plan.version()).isGreaterThanOrEqualTo(2);
                assertThat(plan.content().tasks()).hasSize(11);
            });
            assertThat(heard(brokers, unsent.id())).isEqualTo(1);
        }
    }

    @Test
    void aCrashBetweenSendingAndRemovingTellsTheSameEventAgain(EmbeddedKafkaBroker kafka) {
        String brokers = kafka.getBrokersAsString();
        Plan draft = APlan.draft("01", new PlanLabel(2024, null), 1);
        try (EmbeddedMongo mongo = new EmbeddedMongo()) {
            try (RunningService service = RunningService.start(brokers, mongo.uri("motcua_plan"))) {
                PlanStore store = service.part(PlanStore.class);
                store.store(store.store(draft).withdrawn("nhầm", APlan.at(Instant.EPOCH)));
                service.part(PlanAnnouncer.class)
                        .announce(store.told(draft.id()).orElseThrow());
            }
            try (RunningService service = RunningService.start(brokers, mongo.uri("motcua_plan"))) {
                assertThat(service.part(PlanStore.class).unsent()).doesNotContain(draft.id());
            }
        }
        assertThat(events(brokers, draft.id()))
                .extracting(
                        event -> event.path("id").stringValue(),
                        event -> event.at("/data/version").intValue())
                .containsExactly(tuple(draft.id() + "/1", 2), tuple(draft.id() + "/1", 2), tuple(draft.id() + "/2", 2));
    }

    @Test
    void whatWasStillToBeToldWhenTheStoreWasLostIsToldFromTheLog(EmbeddedKafkaBroker kafka) {
        String brokers = kafka.getBrokersAsString();
        Plan draft = APlan.draft("02", new PlanLabel(2024, null), 1);
        Plan stored;
        try (EmbeddedMongo mongo = new EmbeddedMongo();
                RunningService service = RunningService.start(brokers, mongo.uri("motcua_plan"))) {
            PlanStore store = service.part(PlanStore.class);
            stored = store.store(store.store(draft).withdrawn("nhầm", APlan.at(Instant.EPOCH)));
            service.part(PlanAnnouncer.class).announce(store.told(draft.id()).orElseThrow());
        }
        try (EmbeddedMongo empty = new EmbeddedMongo();
                RunningService service = RunningService.start(brokers, empty.uri("motcua_plan"))) {
            assertThat(service.part(PlanStore.class).find(draft.id())).contains(stored);
        }
        assertThat(events(brokers, draft.id()))
                .extracting(event -> event.path("type").stringValue())
                .containsExactly("vn.motcua.plan.drafted", "vn.motcua.plan.withdrawn");
    }

    @Test
    void aLostLogIsWrittenAnewFromTheStore() throws Exception {
        EmbeddedKafkaBroker first = new EmbeddedKafkaKraftBroker(1, 1);
        EmbeddedKafkaBroker second = new EmbeddedKafkaKraftBroker(1, 1);
        try (EmbeddedMongo mongo = new EmbeddedMongo()) {
            first.afterPropertiesSet();
            try (RunningService service = RunningService.start(first.getBrokersAsString(), mongo.uri("motcua_plan"))) {
                service.post(
                        "/api/plans?unit=00004&year=2024",
                        "application/yaml",
                        Given.bytes("targets: [{indicator: ON_TIME, form: AT_LEAST, value: 95}]"));
                service.post("/api/plans/00004-2024-1/publish", null, new byte[0]);
            }
            second.afterPropertiesSet();
            try (RunningService service = RunningService.start(second.getBrokersAsString(), mongo.uri("motcua_plan"))) {
                assertThat(events(second.getBrokersAsString(), "00004-2024-1"))
                        .extracting(
                                event -> event.path("id").stringValue(),
                                event -> event.path("type").stringValue(),
                                event -> event.at("/data/status").stringValue())
                        .containsExactly(tuple("00004-2024-1/2", "vn.motcua.plan.published", "PUBLISHED"));
                assertThat(service.part(PlanStore.class).unsent()).isEmpty();
            }
        } finally {
            first.destroy();
            second.destroy();
        }
    }

    private static List<JsonNode> events(String brokers, String id) {
        return LogReader.all(brokers, Topics.PLAN_EVENTS).stream()
                .filter(record -> record.key().equals(id))
                .map(record -> JsonMapper.shared().readTree(record.value()))
                .toList();
    }

    private static long heard(String brokers, String id) {
        return LogReader.all(brokers, Topics.PLAN_EVENTS).stream()
                .filter(record -> record.key().equals(id))
                .count();
    }
}
