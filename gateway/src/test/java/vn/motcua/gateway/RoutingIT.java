package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.gateway.testing.Answering;
import vn.motcua.gateway.testing.RunningGateway;
import vn.motcua.gateway.testing.StubService;

class RoutingIT {

    private static final String TOKEN = "Bearer " + RunningGateway.TOKEN;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "indicator,/api/events",
        "indicator,/api/national-portal",
        "indicator,/api/rejections?unit=11842&page=0",
        "indicator,/api/units/11842/dossiers?state=overdue",
        "indicator,/api/units/11842/dossiers/H44.100-260101-0001",
        "indicator,/api/units/11842/contributions?measure=accepted&from=2026-01-01&to=2026-03-31",
        "indicator,/api/units/11842/reconciliation?day=2026-01-05&list=open",
        "indicator,/api/units/11842/reconciliation.csv?day=2026-01-05",
        "indicator,/api/units/11842/inconsistencies",
        "plan,/api/units?level=PROVINCE",
        "plan,/api/units/31",
        "plan,/api/catalogue",
        "plan,/api/calendar",
        "plan,/api/plans",
        "plan,/api/plans/p1/tasks/t1/progress",
        "report,/api/units/31/indicators?period=2026-Q1&cutoff=reporting",
        "report,/api/units/31/children/indicators?indicator=ON_TIME",
        "report,/api/indicators",
        "report,/api/units/31/matrix?period=2026-Q1",
        "report,/api/units/31/trend?period=2026-Q1&periods=8",
        "report,/api/units/31/projection?period=2026-Q1",
        "report,/api/units/31/measures?from=2026-01-01&to=2026-03-31",
        "report,/api/units/31/score766?period=2026-Q3",
        "report,/api/units/31/confirmations?period=2026-Q1",
        "report,/api/score766",
        "report,/api/reports",
        "report,/api/reports/r1/document.xlsx",
        "report,/api/public/ranking?unit=31&week=2026-W12",
        "report,/api/public/late-units/document.pdf?unit=31",
        "report,/api/live?unit=31"
    })
    void everyAddressGoesToTheServiceThatOwnsIt(String service, String target) {
        assertThat(gateway.get(target).statusCode()).isEqualTo(200);
        assertThat(inOrder(stub(service).last().target())).isEqualTo(inOrder(target));
        assertThat(gateway.plan.seen().size()
                        + gateway.indicator.seen().size()
                        + gateway.report.seen().size())
                .isOne();
    }

    @Test
    void theCredentialGoesAlongAndCookiesStay() {
        gateway.send(
                "/api/units",
                request -> request.header("Authorization", TOKEN)
                        .header("Cookie", "motcua_session=x; other=y")
                        .header("X-Forwarded-For", "10.9.8.7"));
        StubService.Seen seen = gateway.plan.last();
        assertThat(seen.header("Authorization")).isEqualTo(TOKEN);
        assertThat(seen.header("Cookie")).isEmpty();
        assertThat(seen.header("X-Forwarded-For")).isEmpty();
    }

    @Test
    void vietnameseInTheQueryArrivesAsItWasSent() {
        gateway.get("/api/units?q=V%C4%A9nh+Thu%E1%BA%ADn%26b&page=0");
        assertThat(inOrder(gateway.plan.last().target()))
                .isEqualTo(inOrder("/api/units?q=V%C4%A9nh%20Thu%E1%BA%ADn%26b&page=0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nothing",
                "/api/units/31/children/indicators/../../../../internal/cuts",
                "/api/public/anything",
                "/api"
            })
    void anUnknownAddressIsToldApart(String target) {
        HttpResponse<String> answer = gateway.get(target);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        nothingArrived();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/cuts",
                "/api/../internal/cuts",
                "/api/%2e%2e/internal/cuts",
                "/api/units/..%2f..%2f..%2finternal%2fcuts",
                "/api/units/31%2f..%2f..%2finternal",
                "/api/units/31%5c..%5cinternal",
                "/api//units",
                "/api/units;x=1/31",
                "//internal/cuts",
                "/actuator/env",
                "/api/actuator/health",
                "/api/units/../../actuator/health/../../internal/cuts"
            })
    void whatIsInternalIsNotReachable(String target) {
        HttpResponse<String> answer = gateway.send(
                target,
                request -> request.header("Authorization", TOKEN)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"report\":\"r1\"}")));
        assertThat(answer.statusCode()).isIn(400, 404, 405);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        nothingArrived();
    }

    @Test
    void publicListsNeedNoCredentialAndMayBeKeptByAnyone() {
        gateway.report.answers(Answering.status(
                200,
                Map.of(
                        "Content-Type", "application/json",
                        "Cache-Control", "max-age=60, public",
                        "ETag", "W/\"1\""),
                "{}"));
        HttpResponse<String> answer =
                gateway.send("/api/public/ranking?unit=31", request -> request.header("If-None-Match", "W/\"0\""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("max-age=60, public");
        assertThat(answer.headers().allValues("ETag")).containsExactly("W/\"1\"");
        assertThat(gateway.report.last().header("If-None-Match")).isEqualTo("W/\"0\"");
        assertThat(gateway.report.last().header("Authorization")).isEmpty();
    }

    @Test
    void everyAnswerOfAServicePassesUntouched() {
        gateway.indicator.answers(Answering.status(
                429, Map.of("Retry-After", "7", "Content-Type", "application/problem+json"), "{\"status\":429}"));
        HttpResponse<String> tooFast = gateway.post("/api/events", "[]");
        assertThat(tooFast.statusCode()).isEqualTo(429);
        assertThat(tooFast.headers().allValues("Retry-After")).containsExactly("7");
        assertThat(tooFast.body()).isEqualTo("{\"status\":429}");

        gateway.report.answers(Answering.status(202, Map.of("Location", "/api/reports/r1"), "{}"));
        HttpResponse<String> closing = gateway.post("/api/reports", "{}");
        assertThat(closing.statusCode()).isEqualTo(202);
        assertThat(closing.headers().allValues("Location")).containsExactly("/api/reports/r1");
        assertThat(gateway.get(closing.headers().firstValue("Location").orElseThrow())
                        .statusCode())
                .isEqualTo(202);

        for (int status : new int[] {303, 400, 403, 409, 415, 422, 500, 503}) {
            gateway.report.answers(
                    Answering.status(status, Map.of("Location", "/elsewhere"), "{\"x\":" + status + "}"));
            HttpResponse<String> answer = gateway.get("/api/reports/r1");
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body()).isEqualTo("{\"x\":" + status + "}");
        }
    }

    @Test
    void fiveServerErrorsOfAHealthyServiceOpenNoCircuit() {
        gateway.plan.answers(Answering.status(503, Map.of("Retry-After", "1"), "{\"own\":true}"));
        for (int i = 0; i < 20; i++) {
            assertThat(gateway.get("/api/plans").body()).isEqualTo("{\"own\":true}");
        }
    }

    @Test
    void aPackedBodyPassesAsItIs() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("[{\"specversion\":\"1.0\"}]".getBytes(StandardCharsets.UTF_8));
        }
        gateway.send(
                "/api/events",
                request -> request.header("Authorization", TOKEN)
                        .header("Content-Type", "application/cloudevents-batch+json")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
        StubService.Seen seen = gateway.indicator.last();
        assertThat(seen.body()).isEqualTo(packed.toByteArray());
        assertThat(seen.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(seen.header("Content-Type")).isEqualTo("application/cloudevents-batch+json");
        assertThat(seen.header("Content-Length")).isEqualTo(String.valueOf(packed.size()));
    }

    @Test
    void aBodyThatClaimsToBeAFormPassesAsItIs() {
        String body = "{\"session\":\"k\",\"data\":[{\"MaHoSo\":\"a=b&c=d\"}]}";
        gateway.send(
                "/api/national-portal?x=1",
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
        assertThat(gateway.indicator.last().text()).isEqualTo(body);
        assertThat(gateway.indicator.last().target()).isEqualTo("/api/national-portal?x=1");
    }

    @Test
    void theNationalPortalIsPassedOnWithoutACredential() {
        HttpResponse<String> answer = gateway.send(
                "/api/national-portal",
                request -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.indicator.last().header("Authorization")).isEmpty();
    }

    @Test
    void aBodyUpToTheLimitPassesAnnouncedOrNot() {
        byte[] body = new byte[6 * 1024 * 1024];
        new Random(7).nextBytes(body);
        assertThat(sendEvents(body, true).statusCode()).isEqualTo(200);
        assertThat(gateway.indicator.last().body()).isEqualTo(body);
        assertThat(sendEvents(body, false).statusCode()).isEqualTo(200);
        assertThat(gateway.indicator.last().body()).isEqualTo(body);
    }

    @Test
    void aBodyOverTheLimitIsRefusedClearlyAnnouncedOrNot() {
        byte[] body = new byte[6 * 1024 * 1024 + 1];
        for (boolean announced : new boolean[] {true, false}) {
            HttpResponse<String> answer = sendEvents(body, announced);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("urn:motcua:problem:too-large").contains("6 MB");
        }
        assertThat(gateway.get("/api/events").statusCode()).isEqualTo(200);
    }

    @Test
    void aServicesOwnRefusalOfABodyArrivesEvenIfItReadNothing() {
        gateway.indicator.answers(Answering.withoutReading(
                Answering.status(413, Map.of("Content-Type", "application/problem+json"), "{\"own\":413}")));
        HttpResponse<String> answer = sendEvents(new byte[5 * 1024 * 1024 + 1], true);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("{\"own\":413}");
    }

    @Test
    void aDocumentArrivesWhole() {
        byte[] document = new byte[3_000_000];
        new Random(3).nextBytes(document);
        gateway.report.answers(Answering.bytes(
                200,
                Map.of(
                        "Content-Type",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''b%C3%A1o%20c%C3%A1o.xlsx"),
                document));
        HttpResponse<byte[]> answer = gateway.send(
                "/api/reports/r1/document.xlsx",
                request -> request.header("Authorization", TOKEN),
                BodyHandlers.ofByteArray());
        assertThat(answer.body()).isEqualTo(document);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename*=UTF-8''b%C3%A1o%20c%C3%A1o.xlsx");
    }

    private static HttpResponse<String> sendEvents(byte[] body, boolean announced) {
        return gateway.send(
                "/api/events",
                request -> request.header("Authorization", TOKEN)
                        .header("Content-Type", "application/json")
                        .POST(
                                announced
                                        ? BodyPublishers.ofByteArray(body)
                                        : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    private static void nothingArrived() {
        assertThat(gateway.plan.seen()).isEmpty();
        assertThat(gateway.indicator.seen()).isEmpty();
        assertThat(gateway.report.seen()).isEmpty();
    }

    private static List<String> inOrder(String target) {
        return Stream.of(target.split("[?&]")).sorted().toList();
    }

    private static StubService stub(String service) {
        return switch (service) {
            case "plan" -> gateway.plan;
            case "indicator" -> gateway.indicator;
            default -> gateway.report;
        };
    }
}
