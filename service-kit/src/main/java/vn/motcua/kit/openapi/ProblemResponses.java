package vn.motcua.kit.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kit.web.ProblemType;

/** The answers of operations that could not do what was asked, by status; each is described once for all operations. */
final class ProblemResponses {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String RESPONSES = "#/components/responses/";

    private final MessageSource titles;

    ProblemResponses(MessageSource titles) {
        this.titles = titles;
    }

    /** Adds the answers for some problems to those of an operation, and their descriptions to the components. */
    void add(Collection<ProblemType> problems, JsonNode words, ObjectNode answers, ObjectNode components) {
        Map<Integer, List<ProblemType>> byStatus = new TreeMap<>();
        problems.stream()
                .sorted()
                .distinct()
                .forEach(problem -> byStatus.computeIfAbsent(problem.status().value(), status -> new ArrayList<>())
                        .add(problem));
        byStatus.forEach((status, types) -> {
            String name = types.stream().map(ProblemResponses::word).collect(Collectors.joining("Or"));
            answers.putObject(Integer.toString(status)).put("$ref", RESPONSES + name);
            components.set(name, response(status, types, words));
        });
    }

    private ObjectNode response(int status, List<ProblemType> types, JsonNode words) {
        ObjectNode response = JSON.objectNode();
        response.put(
                "description",
                types.stream().map(type -> words.path(type.slug()).asString("")).collect(Collectors.joining("; ")));
        if (types.contains(ProblemType.TOO_FAST) || types.contains(ProblemType.UNAVAILABLE)) {
            response.putObject("headers").set("Retry-After", words.path("retry-after"));
        }
        ObjectNode content = response.putObject("content").putObject(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        ObjectNode schema = content.putObject("schema");
        schema.putArray("allOf").addObject().put("$ref", Trees.SCHEMAS + "Problem");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode uris = properties.putObject("type").putArray("enum");
        types.forEach(type -> uris.add(type.uri().toString()));
        properties.putObject("status").put("const", status);
        ObjectNode examples = content.putObject("examples");
        types.forEach(type -> examples.putObject(type.slug()).set("value", example(type)));
        return response;
    }

    private ObjectNode example(ProblemType type) {
        String title = titles.getMessage("problem." + type.slug(), null, VIETNAMESE);
        return JSON.objectNode()
                .put("type", type.uri().toString())
                .put("title", title)
                .put("status", type.status().value())
                .put("detail", title);
    }

    private static String word(ProblemType type) {
        return Arrays.stream(type.slug().split("-"))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining());
    }
}
