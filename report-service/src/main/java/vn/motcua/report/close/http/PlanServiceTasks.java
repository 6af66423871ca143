package vn.motcua.report.close.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.motcua.kit.security.AccessTokens;
import vn.motcua.report.close.TaskQuestions;
import vn.motcua.report.content.TaskStates;

/** Asks the plan-service over HTTP. */
final class PlanServiceTasks implements TaskQuestions {

    private static final Logger LOG = LoggerFactory.getLogger(PlanServiceTasks.class);

    private final RestClient http;
    private final AccessTokens tokens;

    PlanServiceTasks(RestClient http, AccessTokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    private record Counts(Map<String, Integer> total, List<Row> rows) {}

    private record Row(String key, String name, Map<String, Integer> states) {}

    @Override
    public Optional<TaskStates> of(String unit, LocalDate at) {
        try {
            Counts counts = http.get()
                    .uri("/api/plans/tasks/counts?by=unit&unit={unit}&at={at}", unit, at)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.issueServiceCall("report-service"))
                    .retrieve()
                    .body(Counts.class);
            return Optional.ofNullable(counts)
                    .map(answer -> new TaskStates(
                            at,
                            answer.total(),
                            answer.rows().stream()
                                    .map(row -> new TaskStates.OfUnit(row.key(), row.name(), row.states()))
                                    .toList()));
        } catch (RestClientException e) {
            LOG.warn("A report of {} is made without its tasks: {}", unit, e.getMessage());
            return Optional.empty();
        }
    }
}
