package vn.motcua.report.plans.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.indicator.Target;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.plans.PublishedPlan;

class PlanViewTest {

    private static final String PLAN = "10525-2026-1";

    private final PlanView view = new PlanView(JsonMapper.shared());

    @Test
    void anEventThatComesAgainChangesNothing() {
        tell(PLAN, event("published", 2, "PUBLISHED", 95));
        List<PublishedPlan> once = List.copyOf(view.current());

        tell(PLAN, event("published", 2, "PUBLISHED", 95));

        assertThat(view.current()).containsExactlyElementsOf(once);
    }

    @Test
    void whatHappenedToATaskLeavesTheTargets() {
        tell(PLAN, event("published", 2, "PUBLISHED", 95));
        tell(PLAN, event("task.done", 3, "PUBLISHED", 95));
        tell(PLAN, event("task.overdue", 4, "PUBLISHED", 95));

        assertThat(values()).containsExactly("95");
    }

    @Test
    void anOlderPlanNeverTakesTheNewerOnesPlace() {
        tell(PLAN, event("published", 2, "PUBLISHED", 95));
        tell(PLAN, event("superseded", 3, "SUPERSEDED", 95));

        tell(PLAN, event("published", 2, "PUBLISHED", 95));

        assertThat(view.current()).isEmpty();
    }

    @Test
    void whateverIsRepeatedInWhateverOrderTheNewestHolds() {
        long seed = new Random().nextLong();
        List<String> events = new ArrayList<>();
        for (int version = 1; version <= 20; version++) {
            String event = event("task.progressed", version, version % 7 == 0 ? "SUPERSEDED" : "PUBLISHED", version);
            events.addAll(Collections.nCopies(1 + version % 3, event));
        }
        Collections.shuffle(events, new Random(seed));

        events.forEach(event -> tell(PLAN, event));

        assertThat(values()).as("seed %d", seed).containsExactly("20");
    }

    @Test
    void whatCanNotBeReadLeavesThePlanThatIsKnown() {
        tell(PLAN, event("published", 2, "PUBLISHED", 95));

        tell(PLAN, "{");
        tell("broken", "{\"data\":{\"id\":\"x\",\"status\":\"PUBLISHED\",\"targets\":[{}]}}");

        assertThat(values()).containsExactly("95");
    }

    @Test
    void aPlanThatIsTakenOutOfTheLogIsGone() {
        tell(PLAN, event("published", 2, "PUBLISHED", 95));

        view.apply(new ConsumerRecord<>(Topics.PLAN_EVENTS, 0, 0, PLAN, null));

        assertThat(view.current()).isEmpty();
    }

    private List<String> values() {
        return view.current().stream()
                .flatMap(plan -> plan.targets().stream())
                .map(Target::value)
                .map(Object::toString)
                .toList();
    }

    private void tell(String key, String event) {
        view.apply(new ConsumerRecord<>(Topics.PLAN_EVENTS, 0, 0, key, event.getBytes(StandardCharsets.UTF_8)));
    }

    private static String event(String what, int version, String status, int value) {
        return """
                {"id":"%1$s/%3$d","type":"vn.motcua.plan.%2$s","data":{"id":"%1$s","unit":"10525","year":2026,"half":null,
                 "status":"%4$s","version":%3$d,"targets":[{"indicator":"ON_TIME","form":"AT_LEAST","value":%5$d}]}}""".formatted(PLAN, what, version, status, value);
    }
}
