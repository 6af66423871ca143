package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import tools.jackson.databind.JsonNode;
import vn.motcua.kit.testing.EmbeddedMongo;
import vn.motcua.plan.Given;
import vn.motcua.plan.RunningService;
import vn.motcua.plan.RunningService.Answer;

@EmbeddedKafka
class PlanExchangeIT {

    private static final String YAML = "application/yaml";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static EmbeddedMongo mongo;
    private static RunningService service;

    @BeforeAll
    static void start(EmbeddedKafkaBroker kafka) {
        mongo = new EmbeddedMongo();
        service = RunningService.start(kafka.getBrokersAsString(), mongo.uri("motcua_plan"));
    }

    @AfterAll
    static void stop() {
        service.close();
        mongo.close();
    }

    @Test
    void theTemplateIsForTheUnitThatIsAskedFor() throws IOException {
        HttpResponse<byte[]> answer = service.download("/api/plans/template.xlsx?unit=10525&year=2026", "*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(XLSX);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"mau-ke-hoach.xlsx\"");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            assertThat(book.getSheetAt(0).getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("Phường Hải Dương");
        }
        assertThat(service.get("/api/plans/template.xlsx?unit=no-unit").status())
                .isEqualTo(400);
    }

    @Test
    void aPlanIsGivenInTheFormatThatIsAskedForAndComesBack() {
        Answer posted = service.post("/api/plans", YAML, Given.plan("vinh-thuan-2025H2"));
        String address = posted.location();

        HttpResponse<byte[]> yaml = service.download(address, YAML);
        assertThat(yaml.headers().firstValue("Content-Type")).contains(YAML);
        assertThat(new String(yaml.body(), StandardCharsets.UTF_8))
                .startsWith("unit: \"11842\"\nyear: 2025\nhalf: 2\n");
        Answer again = service.post("/api/plans", YAML, yaml.body());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body().path("targets")).isEqualTo(posted.body().path("targets"));
        assertThat(again.body().path("tasks")).isEqualTo(posted.body().path("tasks"));

        HttpResponse<byte[]> workbook = service.download(address, XLSX);
        assertThat(workbook.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(workbook.headers().firstValue("Content-Type")).contains(XLSX);
        Answer back = service.post("/api/plans", XLSX, workbook.body());
        assertThat(back.status()).as(back.body().toString()).isEqualTo(201);
        assertThat(back.body().path("tasks")).isEqualTo(posted.body().path("tasks"));
        Answer empty = service.post(
                "/api/plans?unit=10525&year=2026",
                XLSX,
                service.download("/api/plans/template.xlsx", "*/*").body());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(service.download(address + "/document.xlsx", "*/*").headers().firstValue("Content-Type"))
                .contains(XLSX);
        assertThat(service.download(address, "text/html, */*;q=0.8").headers().firstValue("Content-Type"))
                .contains("application/json");
        assertThat(service.download("/api/plans/none-1/document.xlsx", "*/*").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatACityIssuesIsReportedOnByItsWardsAndCanBeTakenBack() {
        Answer city = service.post("/api/plans", YAML, Given.plan("hai-phong-2026-mau"));
        assertThat(issue(city.location(), "*").status()).isEqualTo(409);
        service.post(city.location() + "/publish", null, null);

        Answer issued = issue(city.location(), "*");
        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(202);
        assertThat(issued.body().path("addressees").intValue()).isEqualTo(114);
        await().atMost(Duration.ofMinutes(1)).until(() -> state(city.location()).equals("ISSUED"));
        assertThat(issue(city.location(), "*").body().path("id"))
                .isEqualTo(issued.body().path("id"));

        JsonNode book = service.get("/api/plans/11842-2026-G1").body();
        assertThat(book.path("status").stringValue()).isEqualTo("PUBLISHED");
        assertThat(book.path("kind").stringValue()).isEqualTo("ISSUED");
        assertThat(book.path("targets").size()).isEqualTo(2);
        String task = book.path("tasks").get(0).path("id").stringValue();
        Answer progress = service.post(
                "/api/plans/11842-2026-G1/tasks/" + task + "/progress",
                "application/json",
                Given.bytes("{\"done\": true, \"evidence\": [\"12/BC-UBND\"]}"));
        assertThat(progress.status()).as(progress.body().toString()).isEqualTo(200);

        JsonNode targets =
                service.get("/api/plans/targets?unit=11842&year=2026").body();
        assertThat(targets.path("targets")
                        .valueStream()
                        .map(target -> target.path("source").stringValue()))
                .contains("INHERITED", "ISSUED");
        JsonNode coverage = service.get("/api/plans/coverage?unit=31&year=2026&size=5&sort=NAME")
                .body();
        assertThat(coverage.path("total").intValue()).isEqualTo(114);
        assertThat(coverage.path("items").size()).isEqualTo(5);
        assertThat(coverage.path("items").get(0).path("issued").isString()).isTrue();

        String id = issued.body().path("id").stringValue();
        assertThat(service.delete(city.location() + "/issues/none").status()).isEqualTo(404);
        assertThat(service.delete(city.location() + "/issues/" + id + "?reason=x")
                        .status())
                .isEqualTo(202);
        await().atMost(Duration.ofMinutes(1)).until(() -> state(city.location()).equals("RECALLED"));
        assertThat(service.get("/api/plans/11842-2026-G1")
                        .body()
                        .path("targets")
                        .size())
                .isZero();
        assertThat(issue(city.location(), "01").body().path("errors").get(0).path("field"))
                .hasToString("\"to[0]\"");
    }

    private static Answer issue(String plan, String to) {
        return service.post(
                plan + "/issue",
                "application/json",
                Given.bytes("{\"to\": [\"" + to + "\"], \"targets\": [\"SATISFACTION\"], \"tasks\": [\"I.1\"]}"));
    }

    private static String state(String plan) {
        return service.get(plan + "/issues")
                .body()
                .path("items")
                .get(0)
                .path("state")
                .stringValue();
    }
}
