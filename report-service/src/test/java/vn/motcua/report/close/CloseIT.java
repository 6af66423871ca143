package vn.motcua.report.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.testing.ReportSystem;

/** Closing over a real broker: the cut is where the markers lie. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloseIT {

    private static final String ACCEPTED = """
            {"specversion":"1.0","id":"1","source":"/units/11911/test","type":"vn.motcua.dossier.accepted",\
            "subject":"D-1","time":"2026-02-10T03:00:00Z","data":{"acceptedAt":"2026-02-10T03:00:00Z","channel":"ONLINE",\
            "dueAt":"2026-02-20T03:00:00Z","procedure":"1.001","sector":"DD","unit":"11911"}}""";

    private final AtomicInteger provinces = new AtomicInteger(30);
    private ReportSystem system;
    private String province;
    private List<String> wards;

    @BeforeAll
    void start() {
        system = new ReportSystem("2026-04-10T03:00:00Z");
    }

    @AfterAll
    void stop() {
        system.close();
    }

    /** Every test has a province of its own. */
    @BeforeEach
    void aProvinceWithSixWards() {
        system.intake().onCut(report -> {});
        province = Integer.toString(provinces.incrementAndGet());
        wards = IntStream.range(0, 6).mapToObj(ward -> province + "00" + ward).toList();
        List<String[]> units = new ArrayList<>();
        units.add(ReportSystem.unit(province, "Thành phố " + province, "PROVINCE", null));
        wards.forEach(ward -> units.add(ReportSystem.unit(ward, "Phường " + ward, "WARD", province)));
        system.reference(units);
        system.cells()
                .commit(topic -> wards.forEach(ward -> {
                    topic.cell(ward, "DD", "1.001", "2026-02-10", "{\"accepted\":5,\"open\":5}");
                    topic.cell(
                            ward,
                            "DD",
                            "1.001",
                            "2026-03-10",
                            "{\"accepted\":3,\"acceptedOnline\":2,\"resolved\":4,\"resolvedEarly\":1,\"resolvedOnTime\":2,"
                                    + "\"resolvedLate\":1,\"unresolved\":1,\"open\":-2,\"overdue\":1}");
                    topic.declared(ward, "CAMPAIGNS", "2026-03", 2, 4);
                }));
        system.settle();
    }

    @Test
    void aReportIsTheCellsUpToItsMarkersAndNothingBehind() {
        system.intake()
                .onCut(report -> system.cells().commit(topic -> {
                    markers(report);
                    later();
                }));
        JsonNode ordered = system.post("/api/reports", order("2026-03", ""));
        String id = ordered.path("id").stringValue();
        assertThat(ordered.path("status").stringValue()).isEqualTo("CLOSING");

        JsonNode report = closed(id);
        JsonNode form = report.path("forms").get(0);
        JsonNode columns = form.path("rows").get(0).path("columns");
        assertThat(form.path("rows").get(0).path("key").stringValue()).isEqualTo("DD");
        assertThat(columns.path("6").asLong()).isEqualTo(30);
        assertThat(columns.path("4").asLong()).isEqualTo(12);
        assertThat(columns.path("5").asLong()).isEqualTo(6);
        assertThat(columns.path("3").asLong()).isEqualTo(48);
        assertThat(columns.path("9").asLong()).isEqualTo(18);
        assertThat(columns.path("7").asLong()).isEqualTo(30);
        assertThat(columns.path("13").asLong()).isEqualTo(6);
        assertThat(columns.path("11").asLong()).isEqualTo(18);
        assertThat(form.path("total").path("3").asLong()).isEqualTo(48);
        assertThat(report.path("forms").get(1).path("rows").size()).isEqualTo(6);
        report.path("checks")
                .forEach(check -> assertThat(check.path("ok").asBoolean()).isTrue());
        assertThat(report.path("units").size()).isEqualTo(6);
        assertThat(report.path("unresolved").asLong()).isEqualTo(6);
        assertThat(report.path("offsets").path("2").asLong()).isEqualTo(102);
        assertThat(row(report, "CAMPAIGNS").path("numerator").asLong()).isEqualTo(12);
        assertThat(row(report, "ON_TIME").path("denominator").asLong()).isEqualTo(24);
        String content =
                system.send("GET", "/api/reports/" + id + "/figures", null).body();
        assertThat(Hash.of(content)).isEqualTo(report.path("hash").stringValue());

        assertThat(system.send("GET", "/api/reports/" + id + "/document.xlsx", null)
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .contains("spreadsheetml");
        assertThat(system.send("GET", "/api/reports/" + id + "/document.csv", null)
                        .body())
                .contains("II.06a/VPCP/KSTT", "Tổng số,48,12,6,30,30,6,18,6,18,12,6");
        assertThat(system.send("GET", "/api/reports/" + id + "/document.pdf", null)
                        .body())
                .startsWith("%PDF-");
        assertThat(system.send("GET", "/api/reports/" + id + "/document.docx", null)
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .contains(id + ".docx");
        assertThat(system.send("GET", "/api/reports/" + id + "/document.odt", null)
                        .statusCode())
                .isEqualTo(406);

        system.settle();
        assertThat(row(system.get("/api/units/" + province + "/indicators?period=2026-03"), "ON_TIME")
                        .path("denominator")
                        .asLong())
                .isEqualTo(54);
        assertThat(closed(id)).isEqualTo(report);
    }

    @Test
    void closingAgainNeedsAReasonAndListsWhatChanged() {
        system.intake().onCut(report -> system.cells().commit(topic -> markers(report)));
        JsonNode first = closed(
                system.post("/api/reports", order("2026-03", "")).path("id").stringValue());
        HttpResponse<String> refused = system.send("POST", "/api/reports", order("2026-03", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"reason\"");

        JsonNode same = closed(system.post("/api/reports", order("2026-03", ",\"reason\":\"Bổ sung hồ sơ\""))
                .path("id")
                .stringValue());
        assertThat(same.path("hash")).isEqualTo(first.path("hash"));
        assertThat(same.path("revision").asInt()).isEqualTo(2);
        assertThat(same.path("changes").isEmpty()).isTrue();

        system.cells().commit(topic -> later());
        JsonNode changed = closed(system.post("/api/reports", order("2026-03", ",\"reason\":\"Bổ sung hồ sơ\""))
                .path("id")
                .stringValue());
        assertThat(changed.path("hash")).isNotEqualTo(first.path("hash"));
        assertThat(changed.path("changes").size()).isEqualTo(6);
        assertThat(changed.path("changes").get(0).path("changes").toString())
                .contains("{\"figure\":\"flows.resolved\",\"before\":4,\"after\":9}");
        assertThat(closed(first.path("id").stringValue()).path("revisedBy")).isEqualTo(same.path("id"));
        JsonNode list = system.get("/api/reports?unit=" + province + "&period=2026-03");
        assertThat(list.path("total").asInt()).isEqualTo(3);
        assertThat(list.path("items").get(0).path("status").stringValue()).isEqualTo("CLOSED");
    }

    @Test
    void aCutThatWasLostIsAskedForAgainAndARestartInTheMiddleFinishes() {
        String id = system.post("/api/reports", order("2026-03", "")).path("id").stringValue();
        assertThat(system.post("/api/reports", order("2026-03", "")).path("id").stringValue())
                .isEqualTo(id);
        system.cells().commit(topic -> topic.marker(0, id, 7));
        system.settle();
        await().until(() -> system.get("/api/reports/" + id).path("offsets").size() == 1);
        system.stop();
        system.cells().commit(topic -> later());
        system.intake()
                .onCut(report -> system.cells().commit(topic -> {
                    topic.marker(0, report, 70);
                    topic.marker(1, report, 71);
                    topic.marker(2, report, 72);
                }));
        system.start();
        system.clock().set("2026-04-10T03:01:00Z");

        JsonNode report = closed(id);
        assertThat(system.intake().asked()).contains(id);
        assertThat(report.path("offsets").path("0").asLong()).isEqualTo(7);
        assertThat(report.path("offsets").path("1").asLong()).isEqualTo(71);
    }

    @Test
    void whatTheStoreLostHealsFromTheLog() {
        system.intake().onCut(report -> system.cells().commit(topic -> markers(report)));
        String id = system.post("/api/reports", order("2026-03", "")).path("id").stringValue();
        JsonNode report = closed(id);
        system.stop();
        try (MongoClient client = MongoClients.create(system.mongoUri())) {
            List.of("reports", "report_definitions", "report_bodies", "report_pages", "report_figures")
                    .forEach(collection -> client.getDatabase("motcua_report")
                            .getCollection(collection)
                            .drop());
        }
        system.start();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> system.send("GET", "/api/reports/" + id, null).statusCode() == 200);
        assertThat(closed(id)).isEqualTo(report);
    }

    @Test
    void aPeriodThatRunsCanOnlyBeLookedAhead() {
        String running = order("2026-04", "");
        assertThat(system.send("POST", "/api/reports", running).statusCode()).isEqualTo(409);
        HttpResponse<String> preview = system.send("POST", "/api/reports?preview=true", running);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("\"status\":\"PREVIEW\"").doesNotContain("\"hash\"");
        assertThat(system.get("/api/reports?unit=" + province).path("total").asInt())
                .isZero();
        assertThat(system.send("POST", "/api/reports", "{\"unit\":\"99999\",\"period\":\"2026-03\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(system.send(
                                "POST",
                                "/api/reports",
                                "{\"unit\":\"30\",\"period\":\"2026-W10\",\"cutoff\":\"reporting\"}")
                        .body())
                .contains("\"field\":\"cutoff\"");
    }

    @Test
    void aReportShowsWhoConfirmedInTimeOrLateAndWhoWasSilent() {
        system.intake().onCut(report -> system.cells().commit(topic -> markers(report)));
        system.clock().set("2026-04-07T03:00:00Z");
        system.reference(List.<String[]>of(plan(province, "\"bound\":\"BY\",\"day\":8")));
        String period = "{\"period\":\"2026-03\",\"cutoff\":\"calendar\",\"remark\":\"đã rà soát\"}";
        confirm(wards.get(0), period);
        confirm(wards.get(1), period);
        system.clock().set("2026-04-09T03:00:00Z");
        confirm(wards.get(2), period);
        assertThat(system.send("POST", "/api/units/" + wards.get(3) + "/confirmations", "{\"period\":\"2026-04\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(system.get("/api/units/" + province + "/confirmations?period=2026-03")
                        .path("confirmed")
                        .asInt())
                .isEqualTo(3);
        system.cells()
                .commit(topic -> topic.cell(wards.get(1), "DD", "1.001", "2026-03-11", "{\"accepted\":1,\"open\":1}"));
        system.settle();
        system.clock().set("2026-04-09T12:00:00Z");

        JsonNode content = closed(system.post("/api/reports", order("2026-03", ""))
                        .path("id")
                        .stringValue())
                .path("content");
        assertThat(data(content, wards.get(0)).path("inTime").asBoolean()).isTrue();
        assertThat(data(content, wards.get(0)).path("remark").stringValue()).isEqualTo("đã rà soát");
        assertThat(data(content, wards.get(0)).path("deadline").stringValue()).isEqualTo("2026-04-08");
        assertThat(data(content, wards.get(0)).path("changedSince").asBoolean()).isFalse();
        assertThat(data(content, wards.get(1)).path("changedSince").asBoolean()).isTrue();
        assertThat(data(content, wards.get(2)).path("inTime").asBoolean(true)).isFalse();
        assertThat(data(content, wards.get(3)).path("confirmedAt").isString()).isFalse();
        assertThat(content.path("tasks").path("total").path("OVERDUE").asInt()).isEqualTo(1);
        assertThat(content.path("lateness").path("unexplained").asLong()).isEqualTo(6);
        assertThat(content.path("ranking").size()).isEqualTo(6);
        JsonNode trend = content.path("trend").get(0);
        assertThat(trend.path("periods").size()).isEqualTo(8);
        assertThat(trend.path("periods").get(7).path("denominator").asLong()).isEqualTo(24);
        system.clock().set("2026-04-10T03:00:00Z");
    }

    @Test
    void aPeriodClosesByItselfWhenTheDayOfItsPlanAndTheGraceAreOver() {
        system.intake().onCut(report -> system.cells().commit(topic -> markers(report)));
        system.clock().set("2026-04-09T16:59:00Z");
        system.reference(List.<String[]>of(plan(province, "\"bound\":\"BY\",\"day\":8")));
        system.settle();
        assertThat(system.get("/api/reports?period=2026-03&unit=" + province)
                        .path("total")
                        .asInt())
                .isZero();
        system.clock().set("2026-04-09T17:00:01Z");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> system.get("/api/reports?unit=" + province + "&period=2026-03")
                                .path("total")
                                .asInt()
                        == 1);
        JsonNode report = closed(system.get("/api/reports?unit=" + province + "&period=2026-03")
                .path("items")
                .get(0)
                .path("id")
                .stringValue());
        assertThat(report.path("revision").asInt()).isEqualTo(1);
        system.clock().set("2026-04-10T03:00:00Z");
    }

    private void confirm(String ward, String body) {
        HttpResponse<String> answer = system.send("POST", "/api/units/" + ward + "/confirmations", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static JsonNode data(JsonNode content, String unit) {
        for (JsonNode row : content.path("data")) {
            if (row.path("unit").stringValue().equals(unit)) {
                return row;
            }
        }
        throw new AssertionError("nothing of " + unit);
    }

    /** A province's plan that has a monthly report, some days into the month that follows. */
    private static String[] plan(String unit, String deadline) {
        return new String[] {
            Topics.PLAN_EVENTS + ":plan-" + unit,
            "{\"type\":\"vn.motcua.plan.published\",\"data\":{\"id\":\"plan-%s\",\"unit\":\"%s\",\"year\":2026,\"status\":\"PUBLISHED\",\"version\":1,\"targets\":[],\"reporting\":{\"cutoff\":\"calendar\",\"deadlines\":[{\"period\":\"MONTH\",%s,\"month\":2}]}}}"
                    .formatted(unit, unit, deadline)
        };
    }

    @Test
    void theServiceAndItsTopicDoWhatTheirDocumentsSay() {
        system.reference(List.of(
                ReportSystem.unit("31", "Thành phố Hải Phòng", "PROVINCE", null),
                ReportSystem.unit("11911", "Phường 11911", "WARD", "31"),
                new String[] {
                    "catalogue",
                    "{\"version\":\"1\",\"procedures\":[],\"sectors\":[{\"code\":\"DD\",\"name\":\"Đất đai\"}],\"sectorGroups\":"
                            + "[{\"code\":\"LAND_CONSTRUCTION_INVESTMENT\",\"name\":\"Đất đai\",\"sectors\":[\"DD\"]}]}"
                }));
        system.cells().commit(topic -> {
            topic.cell("11911", "DD", "1.001", "2026-02-10", "{\"accepted\":5,\"open\":5,\"resolved\":2}");
            topic.declared("11911", "CAMPAIGNS", "2026-Q1", 2, 4);
        });
        system.settle();
        system.intake().onCut(report -> system.cells().commit(topic -> marks(report, 0)));
        closed(system.post("/api/reports", "{\"unit\":\"31\",\"period\":\"2026-Q1\",\"cutoff\":\"reporting\"}")
                .path("id")
                .stringValue());
        system.cells().commit(topic -> {
            for (int partition = 0; partition < ReportSystem.PARTITIONS; partition++) {
                topic.other(Topics.EVENTS, partition, "11911", ACCEPTED);
            }
        });
        system.intake().onCut(report -> system.cells().commit(topic -> marks(report, 1)));

        assertThat(system.flawsOfItsDocument(examples -> examples.without("listen")
                        .after(
                                "orderReport",
                                () -> closed(system.get("/api/reports?unit=31&period=2026-Q1")
                                        .path("items")
                                        .get(0)
                                        .path("id")
                                        .stringValue()))))
                .isEmpty();
        assertThat(system.flawsOfTopics(Topics.REPORTS, Topics.CONFIRMATIONS)).isEmpty();
        String again = "/api/reports/"
                + system.get("/api/reports?unit=31&period=2026-Q1")
                        .path("items")
                        .get(0)
                        .path("id")
                        .stringValue();
        assertThat(List.of("/contributions?measure=accepted", "/changes"))
                .as("their examples have something to show")
                .allSatisfy(list -> assertThat(
                                system.get(again + list).path("total").asInt())
                        .isOne());
    }

    private String order(String period, String more) {
        return "{\"unit\":\"%s\",\"period\":\"%s\",\"cutoff\":\"calendar\"%s}".formatted(province, period, more);
    }

    private void markers(String report) {
        for (int partition = 0; partition < ReportSystem.PARTITIONS; partition++) {
            system.cells().marker(partition, report, 100 + partition);
        }
    }

    private void marks(String report, long offset) {
        for (int partition = 0; partition < ReportSystem.PARTITIONS; partition++) {
            system.cells().marker(partition, report, offset);
        }
    }

    private void later() {
        wards.forEach(ward -> system.cells()
                .cell(
                        ward,
                        "DD",
                        "1.001",
                        "2026-03-10",
                        "{\"accepted\":8,\"acceptedOnline\":2,\"resolved\":9,\"resolvedEarly\":6,\"resolvedOnTime\":2,"
                                + "\"resolvedLate\":1,\"unresolved\":1,\"open\":-2,\"overdue\":1}"));
    }

    private JsonNode closed(String id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> system.get("/api/reports/" + id)
                        .path("status")
                        .stringValue()
                        .equals("CLOSED"));
        return system.get("/api/reports/" + id);
    }

    private static JsonNode row(JsonNode answer, String code) {
        for (JsonNode row : answer.path("indicators")) {
            if (row.path("code").stringValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no row " + code);
    }
}
