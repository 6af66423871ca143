package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.gateway.testing.Answering;
import vn.motcua.gateway.testing.RunningGateway;
import vn.motcua.gateway.testing.SampleDocument;
import vn.motcua.kit.testing.ApiConformance;
import vn.motcua.kit.testing.ApiDocument;
import vn.motcua.kit.testing.ApiDocument.Operation;
import vn.motcua.kit.testing.ApiDocumentRules;

/** One document of all services, the documents beside it, and the page to try them. */
class DocumentsIT {

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start();
        gateway.plan.answers(Answering.json(SampleDocument.of("Phần", "/api/units/{unit}", "/api/plans")));
        gateway.indicator.answers(Answering.json(SampleDocument.of("Phần", "/api/units/{unit}/dossiers")));
        gateway.report.answers(Answering.json(SampleDocument.of("Khác", "/api/units/{unit}/measures", "/api/status")));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void theJoinedDocumentIsOpenWholeAndTellsOnlyOfWhatIsRouted() {
        HttpResponse<String> answer = gateway.send("/api/openapi.json", UnaryOperator.identity());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        ApiDocument document = new ApiDocument(answer.body());

        assertThat(ApiDocumentRules.flaws(document)).isEmpty();
        assertThat(document.operations())
                .extracting(Operation::address)
                .contains(
                        "GET /api/units/{unit}",
                        "GET /api/plans",
                        "GET /api/units/{unit}/dossiers",
                        "GET /api/units/{unit}/measures",
                        "POST /api/session",
                        "GET /api/status")
                .noneMatch(address -> address.contains("internal") || address.contains("actuator"));
        assertThat(document.root().at("/paths/~1api~1status/get/operationId").asString())
                .isEqualTo("readStatus");
        assertThat(document.root().at("/components/schemas").propertyNames())
                .contains("Thing", "Part", "ReportThing", "ReportPart", "Problem", "SystemStatus")
                .doesNotContain("Lost", "PlanThing", "IndicatorThing");
        assertThat(gateway.plan.last().header("Authorization")).startsWith("Bearer mc1.");
    }

    @Test
    void theGatewayDoesWhatItsOwnDocumentSays() {
        List<String> flaws = ApiConformance.flaws(
                gateway.context(), RunningGateway.TOKEN, examples -> examples.without("readStatus"));

        assertThat(flaws).isEmpty();
    }

    @Test
    void thePageLoadsNothingFromOtherHosts() {
        for (String target : List.of(
                "/api-docs", "/api-docs/page.js", "/api-docs/page.css", "/webjars/swagger-ui/swagger-ui-bundle.js")) {
            HttpResponse<String> answer = gateway.send(target, UnaryOperator.identity());
            assertThat(answer.statusCode()).as(target).isEqualTo(200);
        }
        assertThat(gateway.send("/api-docs", UnaryOperator.identity()).body()).doesNotContain("http");
        assertThat(gateway.send("/api-docs/", UnaryOperator.identity()).statusCode())
                .isBetween(300, 308);
    }

    @Test
    void anUnknownSchemaIsSaidToBeUnknown() {
        assertThat(gateway.send("/api/schemas/none.json", UnaryOperator.identity())
                        .statusCode())
                .isEqualTo(404);
        assertThat(gateway.send("/api/schemas/asyncapi.yaml", UnaryOperator.identity())
                        .statusCode())
                .isEqualTo(404);
    }
}
