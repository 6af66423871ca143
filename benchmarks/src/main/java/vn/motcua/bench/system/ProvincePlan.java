package vn.motcua.bench.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A province's plan with a target for each rate that dossiers tell, so that its page has all that it can show. */
final class ProvincePlan {

    private static final List<String> INDICATORS = List.of(
            "ON_TIME",
            "DIGITIZED",
            "RESULT_ELECTRONIC",
            "DATA_REUSED",
            "ONLINE_SUBMISSION",
            "ONLINE_PAYMENT",
            "CASHLESS_PAYMENT",
            "LATE_APOLOGY",
            "SATISFACTION",
            "FEEDBACK_ON_TIME");

    private ProvincePlan() {}

    /** Publishes it; from then on its wards have the same targets. */
    static void publish(SystemProcess system, String province, int year) throws InterruptedException {
        String targets = INDICATORS.stream()
                .map("{\"indicator\":\"%s\",\"form\":\"AT_LEAST\",\"value\":95}"::formatted)
                .collect(Collectors.joining(","));
        String plan = "{\"unit\":\"%s\",\"year\":%d,\"title\":\"Kế hoạch năm %d\",\"targets\":[%s],\"tasks\":[]}"
                .formatted(province, year, year, targets);
        var draft = system.post("/api/plans", "application/json", plan.getBytes(StandardCharsets.UTF_8))
                .json();
        system.post("/api/plans/" + draft.path("id").stringValue() + "/publish", "application/json", new byte[0]);
    }
}
