package vn.motcua.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** From a signed document over HTTP to tasks in lists and in a calendar. */
@EmbeddedKafka
class DraftingIT {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String DOCUMENT = "headings-and-targets.txt";

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
    void aTextAndTheSameAsADocumentGiveTheSameDraft() throws IOException {
        Answer text = service.post("/api/plans?unit=10525&year=2026", TEXT, document());
        Answer docx = service.post("/api/plans?unit=30760&year=2026", DOCX, ADocx.of(lines()));

        assertThat(text.status()).as(text.body().toString()).isEqualTo(201);
        assertThat(docx.status()).as(docx.body().toString()).isEqualTo(201);
        assertThat(text.body().path("targets").size()).isEqualTo(14);
        assertThat(text.body().path("targets").get(0).path("line").intValue()).isEqualTo(15);
        assertThat(text.body().path("unmatched").size()).isEqualTo(3);
        assertThat(docx.body().path("targets")).isEqualTo(text.body().path("targets"));
        assertThat(docx.body().path("tasks")).isEqualTo(text.body().path("tasks"));
    }

    @Test
    void theSameTextAgainIsTheSamePlan() throws IOException {
        Answer once = service.post("/api/plans?unit=11842&year=2026", TEXT, document());
        Answer twice = service.post("/api/plans?unit=11842&year=2026", TEXT, document());

        assertThat(twice.body().path("id")).isEqualTo(once.body().path("id"));
    }

    @Test
    void theTextStandsBesideThePlanAndAnEditKeepsWhatWasFoundInOtherLines() {
        byte[] text = Given.bytes("""
                KẾ HOẠCH
                Kiểm soát thủ tục hành chính năm 2026
                I. NHIỆM VỤ
                1. Rà soát thủ tục hành chính.
                - Đơn vị chủ trì: Văn phòng.
                - Thời gian thực hiện: Trước ngày 31/9/2026.
                2. Tổ chức tập huấn.
                - Đơn vị chủ trì: Văn phòng.
                - Thời gian thực hiện: Trước ngày 31/6/2026.
                """);
        Answer draft = service.post("/api/plans?unit=10507", TEXT, text);
        assertThat(draft.status()).as(draft.body().toString()).isEqualTo(201);
        String path = draft.location();
        HttpResponse<byte[]> kept = service.download(path + "/document.txt", "text/plain");
        assertThat(new String(kept.body(), StandardCharsets.UTF_8))
                .isEqualTo(new String(text, StandardCharsets.UTF_8).stripTrailing());
        assertThat(lines(draft)).containsExactly(6, 9);

        String said = draft.body()
                .toString()
                .replace(
                        "\"date\":null,\"text\":\"Trước ngày 31/9",
                        "\"date\":\"2026-09-30\",\"text\":\"Trước ngày 30/9");
        Answer edited = service.put(path + "?version=1", said);

        assertThat(edited.status()).as(edited.body().toString()).isEqualTo(200);
        assertThat(lines(edited)).containsExactly(9);
        assertThat(service.download(path + "/document.txt", "text/plain").body())
                .isEqualTo(kept.body());
        assertThat(service.get("/api/plans?within=01&text=thu+tuc+thanh+dong&year=2026")
                        .body()
                        .path("total")
                        .intValue())
                .isZero();
        JsonNode found =
                service.get("/api/plans?within=31&text=kiem+soat+thanh+dong").body();
        assertThat(found.path("total").intValue()).isEqualTo(1);
        assertThat(found.path("items").get(0).path("taskCount").intValue()).isEqualTo(2);
    }

    @Test
    void whatIsNoDocumentIsRefusedWithAReason() {
        assertThat(service.post("/api/plans?unit=10525&year=2026", DOCX, Given.bytes("no document"))
                        .status())
                .isEqualTo(400);
        assertThat(service.post("/api/plans?unit=10525&year=2026", TEXT, new byte[] {(byte) 0xC3, 0x28})
                        .status())
                .isEqualTo(400);
        Answer nothing = service.post("/api/plans?unit=10525&year=2026", TEXT, Given.bytes("Kính gửi các đơn vị."));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body().path("errors").toString() + nothing.body()).contains("targets");
    }

    @Test
    void tasksOfAPublishedDraftAreInListsAndInTheCalendarAtOnce() throws IOException {
        String id = service.post("/api/plans?unit=15322&year=2026", TEXT, document())
                .body()
                .path("id")
                .stringValue();
        assertThat(tasks("unit=15322&at=2026-06-01")).isEmpty();

        service.post("/api/plans/" + id + "/publish", null, null);

        assertThat(tasks("unit=15322&at=2026-06-01"))
                .containsExactly("I.1 OVERDUE", "I.3 OVERDUE", "I.2 OVERDUE", "I.4 ONGOING");
        assertThat(tasks("unit=15322&at=2026-06-01&lead=trung+tam+phuc+vu&text=giao+ban"))
                .containsExactly("I.3 OVERDUE");
        service.post(
                "/api/plans/" + id + "/tasks/I.1/progress",
                "application/json",
                Given.bytes("{\"done\":true,\"on\":\"2026-01-20\",\"evidence\":[\"15/KH-UBND\"]}"));
        assertThat(tasks("unit=15322&at=2026-06-01&state=done")).containsExactly("I.1 DONE");
        assertThat(tasks("unit=15322&at=2026-01-10&state=not-due,due-soon")).contains("I.1 NOT_DUE");
        JsonNode counts =
                service.get("/api/plans/tasks/counts?unit=15322&at=2026-06-01").body();
        assertThat(counts.path("total").path("OVERDUE").intValue()).isEqualTo(2);
        HttpResponse<byte[]> calendar = service.download("/api/plans/calendar.ics?unit=15322", "text/calendar");
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(new String(calendar.body(), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART;VALUE=DATE:20260129");
    }

    private static List<Integer> lines(Answer plan) {
        return plan.body()
                .path("problems")
                .valueStream()
                .filter(problem -> problem.path("severity").stringValue().equals("ERROR"))
                .map(problem -> problem.path("line").intValue())
                .toList();
    }

    private static List<String> tasks(String query) {
        List<String> found = new ArrayList<>();
        service.get("/api/plans/tasks?" + query)
                .body()
                .path("items")
                .forEach(task -> found.add(task.path("task").stringValue() + " "
                        + task.path("state").stringValue()));
        return found;
    }

    private static List<String> lines() throws IOException {
        return new String(document(), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] document() throws IOException {
        try (InputStream in = Objects.requireNonNull(DraftingIT.class.getResourceAsStream("/documents/" + DOCUMENT))) {
            return in.readAllBytes();
        }
    }
}
