package vn.motcua.report.close.http;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.motcua.kit.security.AccessTokens;
import vn.motcua.report.close.Cuts;

/** Asks the indicator-service over HTTP. An intake out of reach is no error here: the desk asks again. */
final class IntakeCuts implements Cuts {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeCuts.class);

    private final RestClient http;
    private final AccessTokens tokens;

    IntakeCuts(RestClient http, AccessTokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    @Override
    public void ask(String report) {
        try {
            http.post()
                    .uri("/internal/cuts")
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.issueServiceCall("report-service"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("report", report))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            LOG.warn("The cut of report {} will be asked for again: {}", report, e.getMessage());
        }
    }
}
