package vn.motcua.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceListTest {
    private static final Placeholders VALUES = new Placeholders(Map.of(
            "port", "8081",
            "kafka", "127.0.0.1:8084",
            "mongo", "127.0.0.1:8086",
            "token", "t$1",
            "state", "/data/state/x",
            "url.plan-service", "http://127.0.0.1:8081",
            "url.indicator-service", "http://127.0.0.1:8082",
            "url.report-service", "http://127.0.0.1:8083"));

    private final ServiceList shipped = ServiceList.shipped();

    @Test
    void fourServicesShipAndOneOfThemIsTheDoor() {
        assertThat(shipped.services())
                .extracting(ServiceSpec::name)
                .containsExactly("plan-service", "indicator-service", "report-service", "gateway");
        assertThat(shipped.services()).filteredOn(ServiceSpec::isDoor).hasSize(1);
        assertThat(shipped.services()).extracting(ServiceSpec::portOffset).doesNotHaveDuplicates();
    }

    @Test
    void everyPlaceholderOfTheShippedListHasAValue() {
        assertThat(shipped.services())
                .allSatisfy(service -> assertThat(
                                shipped.environmentOf(service, VALUES).values())
                        .noneMatch(value -> value.contains("${")));
    }

    @Test
    void aServiceKnowsItsOwnDatabaseBesideWhatAllKnow() {
        ServiceSpec plan = shipped.services().getFirst();
        assertThat(shipped.environmentOf(plan, VALUES))
                .containsEntry("SPRING_MONGODB_URI", "mongodb://127.0.0.1:8086/motcua_plan")
                .containsEntry("SERVER_PORT", "8081")
                .containsEntry("SERVER_ADDRESS", "127.0.0.1")
                .containsEntry("MOTCUA_ADMIN_TOKEN", "t$1");
    }

    @Test
    void anUnknownPlaceholderIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> VALUES.fill("x ${prot}")).hasMessageContaining("${prot}");
    }
}
