package vn.motcua.report.publiclists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.report.testing.ReportSystem;

/** What anyone may read. On Wednesday of week 13. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicListsIT {

    private ReportSystem system;

    @BeforeAll
    void start() {
        system = new ReportSystem("2026-03-25T03:00:00Z");
        system.reference(List.of(
                ReportSystem.unit("31", "Thành phố Hải Phòng", "PROVINCE", null),
                ReportSystem.unit("11001", "Phường An Biên", "WARD", "31"),
                ReportSystem.unit("11002", "Xã Vĩnh Thuận", "WARD", "31"),
                ReportSystem.unit("11003", "Đặc khu Cát Hải", "WARD", "31")));
        system.cells().commit(topic -> {
            topic.cell("11001", "DD", "1.001", "2026-03-11", "{\"accepted\":5,\"resolved\":5,\"resolvedLate\":5}");
            topic.cell("11001", "DD", "1.001", "2026-03-18", "{\"accepted\":9,\"resolved\":9,\"resolvedEarly\":9}");
            topic.cell(
                    "11002",
                    "DD",
                    "1.001",
                    "2026-03-10",
                    "{\"accepted\":7,\"resolved\":5,\"resolvedOnTime\":5,\"open\":2}");
            topic.cell(
                    "11002",
                    "DD",
                    "1.001",
                    "2026-03-19",
                    "{\"accepted\":10,\"resolved\":10,\"resolvedEarly\":4,\"resolvedLate\":6,\"resolvedLateExplained\":4,"
                            + "\"resolvedLateExcused\":1,\"resolvedLateApologized\":2,\"overdue\":2}");
            topic.contact("11002", "2026-03-24T04:00:00Z");
            topic.contact("11001", "2026-03-23T04:00:00Z");
        });
        system.settle();
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    void theProvincesThatHaveUnitsAreNamed() {
        JsonNode units = json(system.anonymous("/api/public/units"));
        assertThat(units.toString()).isEqualTo("{\"items\":[{\"code\":\"31\",\"name\":\"Thành phố Hải Phòng\"}]}");
    }

    @Test
    void theLastWholeWeekIsRankedAndComparedWithTheOneBefore() {
        JsonNode ranking = json(system.anonymous("/api/public/ranking?unit=31"));
        assertThat(ranking.path("week").stringValue()).isEqualTo("2026-W12");
        assertThat(ranking.path("from").stringValue()).isEqualTo("2026-03-16");
        assertThat(ranking.path("asOf").stringValue()).isEqualTo("2026-03-22");
        assertThat(ranking.path("dataUntil").stringValue()).isEqualTo("2026-03-24T04:00:00Z");
        assertThat(ranking.path("ranked").asInt()).isEqualTo(2);
        JsonNode first = ranking.path("items").get(0);
        assertThat(first.path("unit").stringValue()).isEqualTo("11001");
        assertThat(first.path("movement").asInt()).isEqualTo(1);
        assertThat(first.path("resolved").asLong()).isEqualTo(9);
        assertThat(first.path("onTimeRate").decimalValue()).isEqualByComparingTo("100");
        assertThat(first.path("score").decimalValue()).isEqualByComparingTo("38");
        JsonNode second = ranking.path("items").get(1);
        assertThat(second.path("rank").asInt()).isEqualTo(2);
        assertThat(second.path("previousRank").asInt()).isEqualTo(1);
        assertThat(second.path("onTimeRate").decimalValue()).isEqualByComparingTo("40");
    }

    @Test
    void aUnitWithoutFiguresHasNoRankAndNoScore() {
        JsonNode last = json(system.anonymous("/api/public/ranking?unit=31&week=2026-W12"))
                .path("items")
                .get(2);
        assertThat(last.path("unit").stringValue()).isEqualTo("11003");
        assertThat(List.of("rank", "movement", "onTimeRate", "score", "band", "lastArrival"))
                .allMatch(field -> last.path(field).isNull());
    }

    @Test
    void theMonthsLateUnitsAreCountedByCauseTheMostFirst() {
        JsonNode list = json(system.anonymous("/api/public/late-units?unit=31&period=2026-03"));
        assertThat(list.path("units").asInt()).isEqualTo(3);
        assertThat(list.path("silent").asInt()).isEqualTo(1);
        assertThat(list.path("items").size()).isEqualTo(2);
        JsonNode worst = list.path("items").get(0);
        assertThat(worst.path("name").stringValue()).isEqualTo("Xã Vĩnh Thuận");
        assertThat(worst.path("lateness").toString())
                .isEqualTo(
                        "{\"late\":6,\"objective\":1,\"subjective\":3,\"unexplained\":2,\"apologiesOwed\":5,\"apologiesMade\":2,"
                                + "\"overdue\":2,\"overdueExcused\":0}");
        assertThat(list.path("total").path("late").asLong()).isEqualTo(11);
        JsonNode february = json(system.anonymous("/api/public/late-units?unit=31"));
        assertThat(february.path("period").stringValue()).isEqualTo("2026-02");
        assertThat(february.path("items").isEmpty()).isTrue();
    }

    @Test
    void theFilesHoldTheSameNumbers() {
        HttpResponse<String> csv = system.anonymous("/api/public/late-units/document.csv?unit=31&period=2026-03");
        assertThat(csv.body())
                .contains("THÔNG BÁO", "1,11002,Xã Vĩnh Thuận,15,6,1,3,2,5,2,2,0", "Tổng số,29,11,1,3,7,10,2,2,0");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("don-vi-tre-han_31_2026-03_calendar.csv");
        assertThat(system.anonymous("/api/public/ranking/document.csv?unit=31").body())
                .contains(
                        "1,11001,Phường An Biên,9,100.00,38.00,Yếu,tăng 1 bậc",
                        ",11003,Đặc khu Cát Hải,0,,,Chưa có số liệu,");
        assertThat(system.anonymous("/api/public/ranking/document.csv?unit=31", "Accept-Language", "en")
                        .body())
                .contains("NOTICE", "up 1");
        for (String extension : List.of("pdf", "docx", "xlsx")) {
            HttpResponse<String> file = system.anonymous("/api/public/ranking/document." + extension + "?unit=31");
            assertThat(file.statusCode()).as(extension).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
        }
        assertThat(system.anonymous("/api/public/ranking/document.odt?unit=31").statusCode())
                .isEqualTo(406);
    }

    @Test
    void whoHasTheListAlreadyIsToldSo() {
        for (String path : List.of("ranking?unit=31", "late-units?unit=31", "ranking/document.pdf?unit=31")) {
            HttpResponse<String> answer = system.anonymous("/api/public/" + path);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = system.anonymous("/api/public/" + path, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(system.anonymous("/api/public/ranking?unit=31&week=2026-W11")
                        .headers()
                        .firstValue("ETag"))
                .isNotEqualTo(system.anonymous("/api/public/ranking?unit=31")
                        .headers()
                        .firstValue("ETag"));
    }

    @Test
    void whatIsWrongIsNamed() {
        refused("ranking", 400, "unit");
        refused("ranking?unit=99999", 404, "99999");
        refused("ranking?unit=31&week=2026-03", 400, "week");
        refused("ranking?unit=31&week=2026-W14", 400, "2026-03-30");
        refused("late-units?unit=31&period=March", 400, "period");
        refused("late-units?unit=31&period=2026-W12&cutoff=reporting", 400, "cutoff");
        assertThat(system.anonymous("/api/units/31/score766?period=2026-03").statusCode())
                .as("nothing else is open")
                .isEqualTo(401);
    }

    private void refused(String path, int status, String text) {
        HttpResponse<String> answer = system.anonymous("/api/public/" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
