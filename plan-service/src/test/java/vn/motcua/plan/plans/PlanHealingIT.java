package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
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

    private static long heard(String brokers, String id) {
        return LogReader.all(brokers, Topics.PLAN_EVENTS).stream()
                .filter(record -> record.key().equals(id))
                .count();
    }
}
