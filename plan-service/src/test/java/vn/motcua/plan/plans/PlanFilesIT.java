package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import vn.motcua.kit.testing.EmbeddedMongo;
import vn.motcua.plan.Given;
import vn.motcua.plan.RunningService;
import vn.motcua.plan.RunningService.Answer;

@EmbeddedKafka
class PlanFilesIT {

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
        assertThat(service.download(address + "/document.xlsx", "*/*").headers().firstValue("Content-Type"))
                .contains(XLSX);
        assertThat(service.download(address, "text/html, */*;q=0.8").headers().firstValue("Content-Type"))
                .contains("application/json");
        assertThat(service.download("/api/plans/none-1/document.xlsx", "*/*").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDocumentTellsOfTheFiles() {
        assertThat(service.flawsOfItsDocument()).isEmpty();
    }
}
