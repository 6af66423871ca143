package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
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
