package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.gateway.testing.Answering;
import vn.motcua.gateway.testing.RunningGateway;

class PageIT {

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepABrowserSafe() {
        gateway.plan.answers(Answering.json("{}"));
        for (String target : new String[] {"/", "/api/units", "/api/session"}) {
            HttpResponse<String> answer = gateway.get(target);
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .satisfies(policy -> assertThat(policy)
                            .contains("default-src 'none'")
                            .contains("script-src 'self'")
                            .contains("frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
        }
    }

    @Test
    void thePageIsAskedForAgainAndTheChartsAreKept() {
        assertThat(gateway.send("/", UnaryOperator.identity()).headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
        HttpResponse<String> charts = gateway.send("/webjars/echarts/echarts.common.min.js", UnaryOperator.identity());
        assertThat(charts.statusCode()).isEqualTo(200);
        assertThat(charts.headers().firstValue("Cache-Control")).hasValue("max-age=86400");
        assertThat(charts.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
    }

    @Test
    void everyAddressThatThePageKnowsIsAnsweredWithItsOwnModules() {
        Pattern address = Pattern.compile("(\\w+): '(/[a-z-]+)'");
        List<MatchResult> known = address.matcher(gateway.send("/app/core/address.js", UnaryOperator.identity())
                        .body())
                .results()
                .toList();
        assertThat(known).hasSizeGreaterThan(5);
        for (MatchResult page : known) {
            HttpResponse<String> answer = gateway.send(page.group(2), UnaryOperator.identity());
            assertThat(answer.statusCode()).as(page.group(2)).isEqualTo(200);
            assertThat(answer.body())
                    .contains("/pages/" + page.group(1) + "/page.js\">")
                    .doesNotContain("\"/app/style/");
        }
    }

    @Test
    void aFileOfThisReleaseIsKeptForGoodAndOneOfAnotherIsNotThere() {
        String page = gateway.send("/", UnaryOperator.identity()).body();
        Matcher style = Pattern.compile("/app/[0-9a-f]{12}/style.css").matcher(page);
        assertThat(style.find()).isTrue();
        HttpResponse<String> plain = gateway.send(style.group(), UnaryOperator.identity());
        assertThat(plain.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(plain.body()).contains(".matrix").contains(".tile");
        HttpResponse<byte[]> compressed = gateway.send(
                style.group(), request -> request.header("Accept-Encoding", "gzip"), BodyHandlers.ofByteArray());
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(unzipped(compressed.body())).isEqualTo(plain.body());
        assertThat(gateway.send("/app/000000000000/style.css", UnaryOperator.identity())
                        .statusCode())
                .isEqualTo(404);
    }

    private static String unzipped(byte[] body) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aTableThatIsTooWideIsRefusedWithItsPlace() {
        HttpResponse<String> answer =
                gateway.post("/api/sheets", "{\"name\":\"Bảng\",\"header\":[\"a\"],\"rows\":[[1],[1,2]]}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("rows[1]");
        assertThat(gateway.send("/api/sheets", request -> request.POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
    }
}
