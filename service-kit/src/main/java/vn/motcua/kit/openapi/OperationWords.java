package vn.motcua.kit.openapi;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kit.web.ProblemType;

/**
 * Tells of operations. What was read says path, parameters and the type of the answer; the words say the rest: {@code
 * id}, {@code tag}, {@code summary}, {@code description}, {@code open} (no credential), {@code parameters} by name,
 * {@code body}, {@code answers} by status and the slugs of {@code problems}. A parameter that is told nowhere else is
 * told as all parameters of its name.
 */
final class OperationWords {

    private static final Set<ProblemType> ALWAYS = EnumSet.of(ProblemType.UNAVAILABLE, ProblemType.INTERNAL);
    private static final String PARAMETERS = "parameters";
    private static final String CONTENT = "content";

    private final ObjectNode words;
    private final ProblemResponses problems;

    OperationWords(ObjectNode words, ProblemResponses problems) {
        this.words = words;
        this.problems = problems;
    }

    /** The operation in words; descriptions of problems are added to the responses. */
    ObjectNode tell(String method, String path, ObjectNode read, ObjectNode responses) {
        JsonNode told = words.path("operations").path(method.toUpperCase(Locale.ROOT) + ' ' + path);
        ObjectNode operation = words.objectNode();
        copy(told, "id", operation, "operationId");
        if (told.has("tag")) {
            operation.putArray("tags").add(told.path("tag"));
        }
        copy(told, "summary", operation, "summary");
        copy(told, "description", operation, "description");
        ArrayNode parameters = parameters(read.path(PARAMETERS), told.path(PARAMETERS));
        if (!parameters.isEmpty()) {
            operation.set(PARAMETERS, parameters);
        }
        JsonNode body = told.has("body") ? told.path("body") : read.path("requestBody");
        if (!body.isMissingNode()) {
            operation.set("requestBody", body.deepCopy());
        }
        ObjectNode answers = operation.putObject("responses");
        answers(success(read.path("responses")), told.path("answers"), answers);
        problems.add(problems(told), words.path("problems"), answers, responses);
        if (told.path("open").asBoolean(false)) {
            operation.putArray("security");
        }
        return operation;
    }

    private static void copy(JsonNode from, String field, ObjectNode to, String name) {
        if (from.has(field)) {
            to.set(name, from.path(field));
        }
    }

    /** Headers are told with the body, whose type they are. */
    private ArrayNode parameters(JsonNode read, JsonNode told) {
        ArrayNode parameters = words.arrayNode();
        read.forEach(node -> {
            String name = node.path("name").asString();
            if (!node.path("in").asString().equals("header")) {
                ObjectNode parameter = (ObjectNode) node.deepCopy();
                if (words.path(PARAMETERS).get(name) instanceof ObjectNode usual) {
                    Trees.merge(parameter, usual);
                }
                if (told.get(name) instanceof ObjectNode own) {
                    Trees.merge(parameter, own);
                }
                parameters.add(parameter);
            }
        });
        return parameters;
    }

    /** The one answer that was read; its status may be told otherwise. */
    private static JsonNode success(JsonNode responses) {
        return responses.properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static void answers(JsonNode read, JsonNode told, ObjectNode answers) {
        if (told.isMissingNode()) {
            answers.set("200", read.deepCopy());
        }
        told.properties().forEach(entry -> {
            ObjectNode answer = answers.putObject(entry.getKey());
            ObjectNode own = (ObjectNode) entry.getValue().deepCopy();
            if (own.path(CONTENT).isNull()) {
                own.remove(CONTENT);
            } else if (!own.has(CONTENT) && read.get(CONTENT) instanceof ObjectNode found) {
                ObjectNode content = found.deepCopy();
                if (content.isEmpty()) {
                    content.putObject(MediaType.APPLICATION_JSON_VALUE);
                }
                content.forEach(type -> {
                    copy(own, "example", (ObjectNode) type, "example");
                    copy(own, "schema", (ObjectNode) type, "schema");
                });
                answer.set(CONTENT, content);
            }
            own.remove(List.of("example", "schema"));
            Trees.merge(answer, own);
        });
    }

    private static List<ProblemType> problems(JsonNode told) {
        List<ProblemType> problems = new ArrayList<>(ALWAYS);
        if (!told.path("open").asBoolean(false)) {
            problems.add(ProblemType.UNAUTHORIZED);
        }
        told.path("problems").forEach(slug -> problems.add(ProblemType.ofSlug(slug.asString())));
        return problems;
    }
}
