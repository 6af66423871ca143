package vn.motcua.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.motcua.contracts.event.EventType;
import vn.motcua.simulator.Batch;
import vn.motcua.simulator.Province;
import vn.motcua.simulator.Provinces;

class CloudEventsTest {

    private static final Province PROVINCE = Provinces.small(3);

    @Test
    void everyEventIsValidByTheContract() {
        Provinces.forEachBatch(PROVINCE, (system, batch) -> {
            if (batch.endpoint() == Batch.Endpoint.EVENTS) {
                Set<String> names = Set.of(system.ward().code(), system.alias());
                Provinces.json(batch)
                        .forEach(event -> assertThat(EventValidity.problems(
                                        event, system.ward().code(), names))
                                .isEmpty());
            }
        });
    }

    @Test
    void batchesKeepTheLimits() {
        Provinces.forEachBatch(PROVINCE, (system, batch) -> {
            assertThat(batch.items()).isBetween(1, 500);
            assertThat(batch.body().length).isLessThan(5_000_000);
        });
    }

    @Test
    void everyEventTypeOccurs() {
        Set<String> types = Provinces.events(PROVINCE).stream()
                .map(event -> event.path("type").asString())
                .collect(Collectors.toSet());

        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(EventType.values()).map(EventType::typeName).toList());
    }

    @Test
    void everyStepReasonCauseAndMethodOccurs() {
        String all = Provinces.events(Provinces.full(3)).toString();

        assertThat(all)
                .contains("IN_PROGRESS", "SUPPLEMENT_REQUESTED", "SUPPLEMENTED", "PAYMENT_REQUESTED", "COMPLETED")
                .contains("RETURNED", "STOPPED", "WITHDRAWN", "REFUSED", "\"revoked\":true", "\"refunded\":true")
                .contains("EXTENSION", "\"SUPPLEMENT\"", "CORRECTION", "APOLOGY", "\"voided\":false")
                .contains("SUBJECTIVE", "SYSTEM_FAULT", "NETWORK_OUTAGE", "NATURAL_DISASTER", "FORCE_MAJEURE")
                .contains("OTHER_AGENCY", "\"CASH\"", "BANK_TRANSFER", "\"POSTAL\"", "REGULATION", "CONDUCT");
    }

    @Test
    void someEventsAreRepeatedSomeOvertakeAndSomeCorrect() {
        Set<String> seen = new HashSet<>();
        Map<String, String> latest = new HashMap<>();
        Map<String, String> accepted = new HashMap<>();
        int repeated = 0;
        int overtaken = 0;
        int corrected = 0;
        for (JsonNode event : Provinces.events(PROVINCE)) {
            String dossier =
                    event.path("source").asString() + event.path("subject").asString();
            if (!seen.add(event.path("id").asString())) {
                repeated++;
            } else {
                String before = latest.put(dossier, event.path("time").asString());
                overtaken +=
                        before != null && before.compareTo(event.path("time").asString()) > 0 ? 1 : 0;
                if (event.path("type").asString().endsWith("accepted")) {
                    String data = accepted.put(dossier, event.path("data").toString());
                    corrected += data != null && !data.equals(event.path("data").toString()) ? 1 : 0;
                }
            }
        }

        assertThat(List.of(repeated, overtaken, corrected)).allMatch(count -> count > 10);
    }

    @Test
    void noEventTellsWhoTheCitizenIs() {
        assertThat(Provinces.events(PROVINCE).toString())
                .doesNotContain("ChuHoSo", "applicant", "phone", "email", "address");
    }
}
