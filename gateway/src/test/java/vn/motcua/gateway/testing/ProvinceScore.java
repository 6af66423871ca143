package vn.motcua.gateway.testing;

import java.util.List;
import java.util.Map;

/** A 766 score as report-service tells it. */
final class ProvinceScore {

    private ProvinceScore() {}

    static Map<String, Object> answer() {
        return Map.of(
                "total",
                83.62,
                "band",
                "Tốt",
                "groups",
                List.of(
                        group("TRANSPARENCY", 18, 12.0, component("SYNCHRONIZED", 6, 6.0, 12, 12)),
                        group("PROGRESS", 20, 17.35, component("PROGRESS", 20, 17.35, 403_016, 464_494)),
                        group("ONLINE_SERVICES", 12, 8.41, component("ONLINE_DOSSIERS", 6, 6.0, 435_258, 440_558)),
                        group("PAYMENT", 10, 6.67, component("PAID_ONLINE", 6, 5.22, 233_203, 268_066)),
                        group("SATISFACTION", 18, 12.25, component("DOSSIERS_SATISFIED", 6, 5.78, 402_886, 464_494)),
                        group("DIGITIZATION", 22, 8.75, component("CERTIFIED_COPIES", 2, 2.0, 0, 0))));
    }

    private static Map<String, Object> group(String code, int max, double score, Map<String, Object> component) {
        return Map.of("code", code, "max", max, "score", score, "components", List.of(component));
    }

    private static Map<String, Object> component(String code, int max, double score, long numerator, long denominator) {
        return Map.of("code", code, "max", max, "score", score, "numerator", numerator, "denominator", denominator);
    }
}
