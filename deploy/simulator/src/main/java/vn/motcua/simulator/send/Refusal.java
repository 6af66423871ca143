package vn.motcua.simulator.send;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One item that the system refused, and why.
 *
 * @param index its place in the request, -1 where the answer does not say
 * @param id the event's id or the dossier code, empty where the whole body was refused
 */
public record Refusal(int index, String id, String field, String message) {

    /** The refusals in an answer of {@code /api/events} or {@code /api/national-portal}; one for a refused body. */
    public static List<Refusal> in(Reply reply) {
        if (!reply.ok()) {
            return List.of(new Refusal(-1, "", "", reply.problem()));
        }
        List<Refusal> refusals = new ArrayList<>();
        JsonNode json = reply.json();
        for (JsonNode rejected : json.path("rejected")) {
            String id = rejected.path("id").asString(rejected.path("MaHoSo").asString(""));
            refusals.add(new Refusal(
                    rejected.path("index").asInt(-1),
                    id,
                    rejected.path("field").asString(""),
                    rejected.path("message").asString("")));
        }
        if (refusals.isEmpty() && !json.path("error_code").asString("0").equals("0")) {
            refusals.add(new Refusal(-1, "", "", json.path("message").asString("")));
        }
        return refusals;
    }
}
