package vn.motcua.kit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.context.EmbeddedKafka;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.kafka.Topics;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "motcua.security.admin-token=a-token-of-an-administrator",
            "motcua.kafka.partitions=3",
            "spring.kafka.bootstrap-servers=${spring.embedded.kafka.brokers}"
        })
@EmbeddedKafka
class ReferenceFeedIT {

    @SpringBootApplication
    static class AnyService {}

    @Autowired
    private ReferenceFeed feed;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    @Autowired
    private KafkaAdmin admin;

    @Test
    void theNewestStateIsReadAndGarbagePassedOver() throws Exception {
        assertThat(feed.loaded()).isFalse();

        send("unit|11911", "{\"code\":\"11911\",\"name\":\"Cũ\",\"level\":\"WARD\",\"parent\":\"31\"}");
        send(
                "unit|11911",
                "{\"code\":\"11911\",\"name\":\"Xã Nguyễn Bỉnh Khiêm\",\"level\":\"WARD\",\"parent\":\"31\",\"aliases\":[\"H24.11\"]}");
        send("unit|bad", "not json");
        send(
                "catalogue",
                "{\"version\":\"1\",\"procedures\":[{\"code\":\"P\",\"resultDocument\":false}],\"sectorGroups\":[{\"code\":\"G\",\"name\":\"g\",\"sectors\":[\"S\"]}]}");
        send("calendar", "{\"version\":\"2\",\"days\":[{\"date\":\"2026-02-17\",\"kind\":\"HOLIDAY\"}]}");
        send("loaded", "{}");
        feed.catchUp();

        await().atMost(Duration.ofSeconds(10)).until(feed::loaded);
        ReferenceData data = feed.current();
        assertThat(data.units().resolve("H24.11")).map(Unit::name).contains("Xã Nguyễn Bỉnh Khiêm");
        assertThat(data.catalogue().proceduresByCode().get("P").resultDocument())
                .isFalse();
        assertThat(data.calendar().isWorkingDay(LocalDate.of(2026, 2, 17))).isFalse();
        assertThat(data.versions().calendar()).isEqualTo("2");
        assertThat(feed.record(ReferenceRecords.CALENDAR).map(String::new))
                .contains("{\"version\":\"2\",\"days\":[{\"date\":\"2026-02-17\",\"kind\":\"HOLIDAY\"}]}");
        assertThat(feed.catchUp()).isTrue();
    }

    @Test
    void allTopicsAreThereWithTheirSettings() throws Exception {
        try (Admin client = Admin.create(admin.getConfigurationProperties())) {
            var described = client.describeTopics(List.of(Topics.EVENTS, Topics.CELLS, Topics.REFERENCE))
                    .allTopicNames()
                    .get();
            assertThat(described.get(Topics.EVENTS).partitions()).hasSize(3);
            assertThat(described.get(Topics.CELLS).partitions()).hasSize(3);
            assertThat(described.get(Topics.REFERENCE).partitions()).hasSize(1);
        }
    }

    private void send(String key, String value) throws Exception {
        kafka.send(Topics.REFERENCE, key, value).get();
    }
}
