package vn.motcua.report.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.plans.PublishedPlans;
import vn.motcua.report.testing.ReportSystem;

/** What the interfaces answer about indicators, with a tree, plans and declarations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorsIT {

    private ReportSystem system;

    @BeforeAll
    void start() {
        system = new ReportSystem("2026-05-20T03:00:00Z");
        system.reference(List.of(
                ReportSystem.unit("31", "Thành phố Hải Phòng", "PROVINCE", null),
                new String[] {
                    "unit|30",
                    "{\"code\":\"30\",\"name\":\"Tỉnh Hải Dương\",\"level\":\"PROVINCE\",\"validTo\":\"2025-06-30\",\"successors\":[\"31\"]}"
                },
                new String[] {
                    "unit|298",
                    "{\"code\":\"298\",\"name\":\"Huyện Tứ Kỳ\",\"level\":\"DISTRICT\",\"parent\":\"30\",\"validTo\":\"2025-06-30\"}"
                },
                new String[] {
                    "unit|11137",
                    "{\"code\":\"11137\",\"name\":\"Xã Phượng Kỳ\",\"level\":\"WARD\",\"parent\":\"298\",\"validTo\":\"2024-12-31\",\"successors\":[\"11140\"]}"
                },
                new String[] {
                    "unit|11140",
                    "{\"code\":\"11140\",\"name\":\"Xã Lạc Phượng\",\"level\":\"WARD\",\"parent\":\"31\",\"aliases\":[\"H24.140\"]}"
                },
                ReportSystem.unit("11842", "Xã Vĩnh Thuận", "WARD", "31"),
                new String[] {
                    "catalogue",
                    "{\"version\":\"1\",\"procedures\":[],\"sectors\":[{\"code\":\"DD\",\"name\":\"Đất đai\"}],"
                            + "\"sectorGroups\":[{\"code\":\"LAND\",\"name\":\"Đất đai, xây dựng\",\"sectors\":[\"DD\",\"XD\"]}]}"
                },
                plan("year31", "31", null, target("ONLINE_SUBMISSION", "AT_LEAST", "80", "90", null)),
                plan("half31", "31", 1, target("ONLINE_SUBMISSION", "AT_LEAST", "50", "98", null)),
                plan("ward", "11842", null, target("ONLINE_SUBMISSION", "GROWTH_AT_LEAST", "10", null, null)),
                plan(
                        "lac-phuong",
                        "11140",
                        null,
                        target("SATISFACTION", "AT_LEAST", "85", null, "LAND"),
                        target("CAMPAIGNS", "COUNT_AT_LEAST", "4", null, null))));
        system.cells().commit(topic -> {
            topic.cell("11137", "DD", "1.001", "2026-01-10", "{\"accepted\":1,\"acceptedOnline\":1,\"open\":1}");
            topic.cell("298", "XD", "1.002", "2024-05-10", "{\"accepted\":4,\"open\":4}");
            topic.cell(
                    "11140",
                    "DD",
                    "1.001",
                    "2026-03-31",
                    "{\"accepted\":3,\"acceptedOnline\":1,\"open\":3,\"ratings\":10,\"ratingsSatisfied\":9}");
            topic.cell("11140", "HT", "1.003", "2026-03-02", "{\"ratings\":10,\"ratingsSatisfied\":1}");
            topic.cell("11140", "DD", "1.001", "2026-06-03", "{\"overdue\":3}");
            topic.cell("11842", "HT", "1.003", "2025-02-10", "{\"accepted\":10,\"acceptedOnline\":4}");
            topic.cell("11842", "HT", "1.003", "2026-02-10", "{\"accepted\":10,\"acceptedOnline\":5}");
            topic.cell("11842", "HT", "1.003", "2026-04-10", "{\"onlineEligible\":3,\"onlineEligibleOnline\":1}");
            topic.cell("11842", "HT", "1.003", "2026-05-04", "{\"onlineEligible\":20,\"onlineEligibleOnline\":10}");
            topic.declared("11140", "CAMPAIGNS", "2026-Q1", 3, 3);
            topic.declared("11842", "CAMPAIGNS", "2026-Q1", 2, 3);
            topic.contact("11842", "2026-05-19T04:00:00Z");
        });
        system.settle();
        await().until(() -> system.bean(PublishedPlans.class).current().size() == 4);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    private static String[] plan(String id, String unit, Integer half, String... targets) {
        return new String[] {
            Topics.PLAN_EVENTS + ":" + id,
            ("{\"specversion\":\"1.0\",\"type\":\"vn.motcua.plan.published\",\"data\":{\"id\":\"%s\",\"unit\":\"%s\","
                            + "\"year\":2026,\"half\":%s,\"status\":\"PUBLISHED\",\"version\":1,\"targets\":[%s]}}")
                    .formatted(id, unit, half, String.join(",", targets))
        };
    }

    private static String target(String indicator, String form, String value, String stretch, String group) {
        return "{\"indicator\":\"%s\",\"sectorGroup\":%s,\"form\":\"%s\",\"value\":%s,\"stretch\":%s,\"base\":null,\"line\":1}"
                .formatted(indicator, group == null ? null : '"' + group + '"', form, value, stretch);
    }

    @Test
    void aUnitIsTheSumOfItsTreeWithFormerUnitsUnderTheirSuccessors() {
        assertThat(row("31", "2026-Q1", "ONLINE_SUBMISSION", null).toString())
                .contains("\"numerator\":7,\"denominator\":14,\"rate\":50.0,\"verdict\":\"MET\"");
        assertThat(row("11140", "2026-Q1", "ONLINE_SUBMISSION", null).toString())
                .contains("\"denominator\":4");
        assertThat(measures("30", "2024-05-01", "2024-05-31", "child").toString())
                .contains("{\"key\":\"298\",\"flows\":{\"accepted\":4}");
        assertThat(measures("31", "2024-05-01", "2024-05-31", "child").toString())
                .doesNotContain("298");
        assertThat(measures("31", "2026-03-01", "2026-03-31", "child").toString())
                .contains("{\"key\":\"298\",\"flows\":{},\"stocks\":{\"opening\":{\"open\":4}");
        JsonNode q1 = system.get("/api/units/31/children/indicators?period=2026-Q1&indicator=ON_TIME_766");
        assertThat(q1.path("items").toString()).contains("\"298\"").doesNotContain("\"30\"");
        assertThat(q1.path("total").asInt()).isEqualTo(3);
        assertThat(system.get("/api/units/H24.140/indicators?period=2026-Q1")
                        .path("unit")
                        .stringValue())
                .isEqualTo("11140");
    }

    @Test
    void theNarrowestPlanThatCoversTheLabelWinsAndIsInherited() {
        assertThat(row("31", "2026-Q1", "ONLINE_SUBMISSION", null)
                        .path("targets")
                        .toString())
                .isEqualTo(
                        "[{\"form\":\"AT_LEAST\",\"value\":50,\"stretch\":98,\"verdict\":\"MET\",\"stretchMet\":false,\"gap\":0,\"plan\":\"half31\"}]");
        assertThat(row("31", "2026", "ONLINE_SUBMISSION", null)
                        .path("targets")
                        .get(0)
                        .path("plan")
                        .stringValue())
                .isEqualTo("year31");
        JsonNode inherited = row("11140", "2026-03", "ONLINE_SUBMISSION", null);
        assertThat(inherited.path("verdict").stringValue()).isEqualTo("NOT_MET");
        assertThat(inherited.path("targets").get(0).path("gap").asLong()).isEqualTo(1);
        assertThat(row("31", "2025-Q1", "ONLINE_SUBMISSION", null)
                        .path("verdict")
                        .stringValue())
                .isEqualTo("NO_TARGET");
    }

    @Test
    void growthComparesWithTheSamePeriodOfTheLastYear() {
        JsonNode target = row("11842", "2026-Q1", "ONLINE_SUBMISSION", null)
                .path("targets")
                .get(0);
        assertThat(target.path("verdict").stringValue()).isEqualTo("MET");
        assertThat(target.path("gap").asLong()).isZero();
        assertThat(row("11842", "2026-04", "ONLINE_SUBMISSION", null)
                        .path("verdict")
                        .stringValue())
                .isEqualTo("NO_DATA");
    }

    @Test
    void aSectorGroupWithATargetHasARowOfItsOwn() {
        assertThat(row("11140", "2026-Q1", "SATISFACTION", null).path("rate").decimalValue())
                .isEqualByComparingTo("50");
        JsonNode land = row("11140", "2026-Q1", "SATISFACTION", "LAND");
        assertThat(land.path("rate").decimalValue()).isEqualByComparingTo("90");
        assertThat(land.path("verdict").stringValue()).isEqualTo("MET");
        JsonNode narrowed = system.get("/api/units/11140/indicators?period=2026-Q1&sectorGroup=LAND");
        assertThat(find(narrowed, "SATISFACTION", "LAND")).isEqualTo(land);
        assertThat(find(system.get("/api/units/11140/indicators?period=2026-Q1&sector=HT"), "SATISFACTION", null)
                        .path("rate")
                        .decimalValue())
                .isEqualByComparingTo("10");
        assertThat(find(system.get("/api/units/11140/indicators?period=2026-Q1&procedure=1.001"), "SATISFACTION", null)
                        .path("numerator")
                        .asLong())
                .isEqualTo(9);
    }

    @Test
    void declaredFiguresAreForExactlyTheirLabelUnderEitherCutOff() {
        assertThat(row("31", "2026-Q1", "CAMPAIGNS", null).path("numerator").asLong())
                .isEqualTo(5);
        assertThat(find(system.get("/api/units/31/indicators?period=2026-Q1&cutoff=reporting"), "CAMPAIGNS", null)
                        .path("numerator")
                        .asLong())
                .isEqualTo(5);
        JsonNode counted = row("11140", "2026-Q1", "CAMPAIGNS", null);
        assertThat(counted.path("verdict").stringValue()).isEqualTo("NOT_MET");
        assertThat(counted.path("targets").get(0).path("gap").asLong()).isEqualTo(1);
        assertThat(row("31", "2026-H1", "CAMPAIGNS", null).path("numerator").asLong())
                .isZero();
    }

    @Test
    void whileAPeriodRunsStocksAreThoseOfToday() {
        JsonNode running = system.get("/api/units/11140/indicators?period=2026-Q2");
        assertThat(running.path("asOf").stringValue()).isEqualTo("2026-05-20");
        assertThat(find(running, "ON_TIME_766", null).path("numerator").asLong())
                .isEqualTo(4);
        JsonNode measures = measures("11140", "2026-04-01", "2026-06-30", "day");
        assertThat(measures.path("stocks").path("closing").path("overdue").asLong())
                .isEqualTo(3);
        assertThat(measures.path("rows").size()).isEqualTo(91);
        assertThat(measures.path("rows").get(63).toString())
                .isEqualTo("{\"key\":\"2026-06-03\",\"flows\":{},\"stocks\":{\"opening\":{\"open\":4},"
                        + "\"closing\":{\"open\":4,\"overdue\":3}}}");
    }

    @Test
    void openingAndClosingStocksStandInEveryRow() {
        JsonNode byProcedure = measures("31", "2026-03-31", "2026-03-31", "procedure");
        assertThat(byProcedure.path("rows").toString())
                .contains("{\"key\":\"1.001\",\"flows\":{\"accepted\":3,\"acceptedOnline\":1,\"ratings\":10,"
                        + "\"ratingsSatisfied\":9},\"stocks\":{\"opening\":{\"open\":1},\"closing\":{\"open\":4}}}");
        assertThat(measures("31", "2026-03-01", "2026-03-31", "sector")
                        .path("rows")
                        .size())
                .isEqualTo(3);
        assertThat(measures("11842", "2026-02-01", "2026-02-28", "child")
                        .path("rows")
                        .get(0)
                        .path("key")
                        .stringValue())
                .isEqualTo("11842");
    }

    @Test
    void childrenAreRankedWithThoseWithoutARateLast() {
        JsonNode ranked = system.get(
                "/api/units/31/children/indicators?period=2026-Q1&indicator=ONLINE_SUBMISSION&sort=rate&order=desc");
        assertThat(ranked.path("items").get(0).path("unit").stringValue()).isEqualTo("11140");
        assertThat(ranked.path("items").get(1).path("unit").stringValue()).isEqualTo("11842");
        assertThat(ranked.path("items").get(1).path("lastArrival").stringValue())
                .isEqualTo("2026-05-19T04:00:00Z");
        assertThat(ranked.path("items").get(2).path("unit").stringValue()).isEqualTo("298");
        JsonNode second = system.get("/api/units/31/children/indicators?period=2026-Q1&page=1&size=2");
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.path("total").asInt()).isEqualTo(3);
    }

    @Test
    void oneAnswerHoldsAllUnitsAgainstAllIndicators() {
        JsonNode matrix = system.get("/api/units/31/matrix?period=2026-Q1");
        assertThat(matrix.path("indicators"))
                .isEqualTo(system.get("/api/units/31/indicators?period=2026-Q1").path("indicators"));
        JsonNode ranked = system.get("/api/units/31/children/indicators?period=2026-Q1&indicator=ONLINE_SUBMISSION");
        assertThat(matrix.path("children").size()).isEqualTo(3);
        assertThat(matrix.path("lastArrival").stringValue()).isEqualTo("2026-05-19T04:00:00Z");
        assertThat(matrix.path("columns").toString())
                .contains("\"SATISFACTION\",\"sectorGroup\":\"LAND\"", "CAMPAIGNS")
                .doesNotContain("BRAND_IDENTITY");
        int column = column(matrix, "ONLINE_SUBMISSION", null);
        for (int i = 0; i < 3; i++) {
            JsonNode child = matrix.path("children").get(i);
            JsonNode asRanked = ranked.path("items").get(i);
            assertThat(child.path("unit")).isEqualTo(asRanked.path("unit"));
            assertThat(child.path("lastArrival")).isEqualTo(asRanked.path("lastArrival"));
            assertThat(child.path("cells").get(column).path("rate"))
                    .isEqualTo(asRanked.path("indicators").get(0).path("rate"));
            assertThat(child.path("score").path("total"))
                    .isEqualTo(system.get("/api/units/" + child.path("unit").stringValue() + "/score766?period=2026-Q1")
                            .path("total"));
        }
    }

    @Test
    void whatADayChangedIsTheDifferenceToTheDayBefore() {
        JsonNode before = system.get("/api/units/31/matrix?period=2026-Q1&asOf=2026-03-30");
        assertThat(find(before, "ONLINE_SUBMISSION", null).toString()).contains("\"numerator\":6,\"denominator\":11");
        assertThat(before.path("asOf").stringValue()).isEqualTo("2026-03-30");
        assertThat(before.path("to").stringValue()).isEqualTo("2026-03-31");
        JsonNode after = system.get("/api/units/31/matrix?period=2026-Q1&asOf=2026-03-31");
        assertThat(find(after, "ONLINE_SUBMISSION", null).toString()).contains("\"numerator\":7,\"denominator\":14");
    }

    @Test
    void aTrendIsThePeriodAndThoseBeforeItTheOldestFirst() {
        JsonNode trend = system.get("/api/units/11842/trend?period=2026-Q1&periods=5");
        assertThat(trend.path("periods")
                        .valueStream()
                        .map(point -> point.path("period").stringValue()))
                .containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1");
        assertThat(find(trend.path("periods").get(0), "ONLINE_SUBMISSION", null).toString())
                .contains("\"numerator\":4,\"denominator\":10,\"rate\":40.0,\"verdict\":\"NO_TARGET\"");
        assertThat(find(trend.path("periods").get(4), "ONLINE_SUBMISSION", null).toString())
                .contains("\"rate\":50.0,\"verdict\":\"MET\"");
        assertThat(trend.path("periods").get(1).path("indicators").size()).isZero();
    }

    @Test
    void aRunningPeriodIsCarriedOnAsInTheLastFourWeeks() {
        String question = "/api/units/11842/projection?period=2026-Q2";
        JsonNode projected = system.get(question);
        assertThat(projected.path("recentFrom").stringValue()).isEqualTo("2026-04-23");
        assertThat(projected.path("daysLeft").asInt()).isEqualTo(41);
        assertThat(find(projected, "ONLINE_SUBMISSION_ELIGIBLE", null).toString())
                .contains("\"numerator\":26,\"denominator\":52");
        JsonNode over = system.get("/api/units/11842/projection?period=2026-Q1");
        assertThat(over.path("daysLeft").asInt()).isZero();
        assertThat(over.path("indicators"))
                .isEqualTo(
                        system.get("/api/units/11842/indicators?period=2026-Q1").path("indicators"));
    }

    @Test
    void anIndicatorTellsWhatItIsMadeOf() {
        JsonNode all = system.get("/api/indicators").path("indicators");
        assertThat(all.valueStream()
                        .filter(entry -> entry.path("code").stringValue().equals("ON_TIME_EXCUSED"))
                        .findFirst()
                        .orElseThrow()
                        .path("denominator")
                        .toString())
                .isEqualTo("[{\"measure\":\"resolved\",\"sign\":1,\"stock\":false},"
                        + "{\"measure\":\"resolvedLateExcused\",\"sign\":-1,\"stock\":false}]");
        assertThat(all.toString()).contains("\"code\":\"CAMPAIGNS\",", "\"kind\":\"DECLARED\"");
    }

    @Test
    void answersThatStillHoldAreNotSentAgain() {
        HttpResponse<String> first = system.send("GET", "/api/units/31/matrix?period=2026-Q1", null);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/");
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        HttpResponse<String> again =
                system.send("GET", "/api/units/31/matrix?period=2026-Q1", null, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedWithWhatWouldBeRight() {
        refused("/api/units/31/indicators", 400, "period");
        refused("/api/units/31/indicators?period=2026-13", 400, "period");
        refused("/api/units/31/indicators?period=2026-W12&cutoff=reporting", 400, "cutoff");
        refused("/api/units/31/indicators?period=2026&cutoff=monthly", 400, "cutoff");
        refused("/api/units/31/indicators?period=2026&sectorGroup=NONE", 400, "sectorGroup");
        refused("/api/units/31/children/indicators?period=2026&indicator=NONE", 400, "indicator");
        refused("/api/units/31/matrix?period=2026-Q1&asOf=2026-04-01", 400, "asOf");
        refused("/api/units/31/trend?period=2026-Q1&periods=25", 400, "periods");
        refused("/api/units/31/measures?from=2026-02-01&to=2026-01-01", 400, "from");
        refused("/api/units/31/measures?from=2026-02-30&to=2026-03-01", 400, "from");
        refused("/api/units/31/measures?from=2026-01-01&to=2026-03-01&by=month", 400, "by");
        refused("/api/units/99999/indicators?period=2026", 404, "99999");
        assertThat(system.send(
                                "POST",
                                "/api/score766",
                                "{\"components\":{\"NONE\":{\"numerator\":1,\"denominator\":1}}}")
                        .body())
                .contains("\"status\":400", "components.NONE");
    }

    private void refused(String path, int status, String text) {
        var answer = system.send("GET", path, null);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains(text);
    }

    @Test
    void aScoreIsCalculatedAndAnswered() {
        JsonNode score = system.get("/api/units/31/score766?period=2026-Q1");
        assertThat(score.path("cutoff").stringValue()).isEqualTo("calendar");
        assertThat(score.path("groups").size()).isEqualTo(6);
        JsonNode calculated = system.post(
                "/api/score766", "{\"components\":{\"PROGRESS\":{\"numerator\":403016,\"denominator\":464494}}}");
        assertThat(calculated.path("total").decimalValue()).isEqualByComparingTo("29.35");
    }

    @Test
    void unitsThatWereNotHeardOfAreSilent() {
        JsonNode status = system.get("/api/status");
        assertThat(status.path("ready").asBoolean()).isTrue();
        assertThat(status.path("lag").asLong()).isZero();
        assertThat(status.path("silentUnits").toString())
                .isEqualTo("[{\"unit\":\"11140\",\"name\":\"Xã Lạc Phượng\",\"lastArrival\":null}]");
    }

    @Test
    void theArrivalsOfTheLastHourAreToldByTheMinute() {
        JsonNode minutes = system.get("/api/status/arrivals").path("minutes");
        assertThat(minutes).hasSize(60);
        assertThat(minutes).allMatch(minute -> minute.path("events").asLong(-1) >= 0);
    }

    private JsonNode measures(String unit, String from, String to, String by) {
        return system.get("/api/units/" + unit + "/measures?from=" + from + "&to=" + to + "&by=" + by);
    }

    private JsonNode row(String unit, String period, String code, String group) {
        return find(system.get("/api/units/" + unit + "/indicators?period=" + period), code, group);
    }

    private static int column(JsonNode matrix, String code, String group) {
        for (int i = 0; i < matrix.path("columns").size(); i++) {
            JsonNode column = matrix.path("columns").get(i);
            if (code.equals(column.path("code").stringValue())
                    && Objects.equals(group, column.path("sectorGroup").asString(null))) {
                return i;
            }
        }
        throw new AssertionError("no column " + code);
    }

    private static JsonNode find(JsonNode answer, String code, String group) {
        for (JsonNode row : answer.path("indicators")) {
            boolean sameGroup = group == null
                    ? row.path("sectorGroup").isNull()
                    : group.equals(row.path("sectorGroup").asString(null));
            if (row.path("code").stringValue().equals(code) && sameGroup) {
                return row;
            }
        }
        throw new AssertionError("no row " + code + " " + group + " in " + answer);
    }
}
