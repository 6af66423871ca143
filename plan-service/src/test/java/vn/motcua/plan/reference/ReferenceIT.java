package vn.motcua.plan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import tools.jackson.databind.JsonNode;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.testing.EmbeddedMongo;
import vn.motcua.plan.LogReader;
import vn.motcua.plan.RunningService;
import vn.motcua.plan.RunningService.Answer;

@EmbeddedKafka
class ReferenceIT {

    private static final int RECORDS = 34 + 3_321 + 5 + 3;

    @Test
    void theShippedDataIsLoadedOnceAndAChangeOutlivesTheNextStart(EmbeddedKafkaBroker kafka) {
        String brokers = kafka.getBrokersAsString();
        try (EmbeddedMongo mongo = new EmbeddedMongo()) {
            try (RunningService service = RunningService.start(brokers, mongo.uri("motcua_plan"))) {
                assertThat(service.get("/actuator/health/readiness").status()).isEqualTo(200);
                assertThat(LogReader.all(brokers, Topics.REFERENCE)).hasSize(RECORDS);
                asksAndChanges(service);
            }
            try (RunningService service = RunningService.start(brokers, mongo.uri("motcua_plan"))) {
                assertThat(service.get("/api/units/H24.99").body().path("code").stringValue())
                        .isEqualTo("11842");
                assertThat(service.get("/api/catalogue").body().path("sample").booleanValue())
                        .isFalse();
                List<ConsumerRecord<String, String>> log = LogReader.all(brokers, Topics.REFERENCE);
                assertThat(log).hasSize(RECORDS + 3);
                assertThat(log)
                        .filteredOn(record -> record.key().equals("loaded"))
                        .hasSize(1);
            }
        }
    }

    private static void asksAndChanges(RunningService service) {
        Answer wards = service.get("/api/units?parent=31&level=WARD&size=20");
        assertThat(wards.body().path("total").intValue()).isEqualTo(114);
        assertThat(wards.body().path("items")).hasSize(20);
        assertThat(service.get("/api/units/99999").status()).isEqualTo(404);
        assertThat(service.get("/api/units?size=0").status()).isEqualTo(400);
        assertThat(service.get("/api/calendar").body().path("days")).hasSize(53);
        assertThat(service.get("/api/catalogue").body().path("sample").booleanValue())
                .isTrue();

        assertThat(service.put("/api/units/11842", "{\"aliases\":[\"H24.99\"]}").status())
                .isEqualTo(200);
        assertThat(service.get("/api/units/H24.99").body().path("name").stringValue())
                .isEqualTo("Xã Vĩnh Thuận");
        Answer refused = service.put("/api/units/10525", "{\"aliases\":[\"H24.99\"],\"parent\":\"777\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(texts(refused.body().path("errors"), "field")).containsExactly("aliases", "parent");
        assertThat(refused.body().path("errors").get(0).path("message").stringValue())
                .contains("H24.99", "11842", "Xã Vĩnh Thuận");
        assertThat(service.put("/api/units/10525", "{").body().path("type").stringValue())
                .isEqualTo("urn:motcua:problem:unreadable-body");

        JsonNode catalogue = service.get("/api/catalogue").body();
        assertThat(service.put("/api/catalogue", "{\"version\":\"hp-1\",\"sectors\":" + catalogue.path("sectors") + "}")
                        .status())
                .isEqualTo(200);
        assertThat(service.get("/api/catalogue").body().path("procedures")).hasSize(90);
        assertThat(service.put("/api/calendar", "{\"days\":[{\"date\":\"2027-01-01\",\"kind\":\"HOLIDAY\"}]}")
                        .status())
                .isEqualTo(200);
        assertThat(service.get("/api/calendar").body().path("days")).hasSize(1);
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(field).stringValue())
                .toList();
    }
}
