package vn.motcua.plan.plans.view;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import vn.motcua.plan.plans.Plan;

/** Writes what a plan says as YAML that can be changed and sent back: without what the system adds to it. */
public final class PlanYaml {

    private static final List<String> SAID =
            List.of("unit", "year", "half", "title", "source", "sample", "reporting", "targets", "tasks", "unmatched");
    private static final List<String> ADDED = List.of("progress", "state", "schedule", "origin");

    private final JsonMapper json;
    private final YAMLMapper yaml = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    /** Writes fields as the mapper writes them. */
    public PlanYaml(JsonMapper json) {
        this.json = json;
    }

    /** The plan as UTF-8 text. */
    public byte[] of(Plan plan) {
        JsonNode view = json.valueToTree(PlanView.of(plan));
        ObjectNode said = json.createObjectNode();
        SAID.forEach(field -> said.set(field, view.path(field)));
        List.of("targets", "tasks").forEach(list -> said.path(list).forEach(item -> ((ObjectNode) item).remove(ADDED)));
        if (!plan.content().sample()) {
            said.remove("sample");
        }
        strip(said);
        return yaml.writeValueAsBytes(said);
    }

    /** Leaves out what is null or an empty list: it says nothing. */
    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode fields) {
            List.copyOf(fields.propertyNames()).forEach(name -> {
                JsonNode value = fields.path(name);
                if (value.isNull() || (value instanceof ArrayNode list && list.isEmpty())) {
                    fields.remove(name);
                }
            });
        }
        node.forEach(PlanYaml::strip);
    }
}
