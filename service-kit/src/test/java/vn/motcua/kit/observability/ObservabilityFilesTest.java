package vn.motcua.kit.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.testing.DocumentedMetrics;

/** Dashboard and alerts name only metrics and tags that the table has, which each service's tests hold to its scrape. */
class ObservabilityFilesTest {

    private static final Path DEPLOY = Path.of("..", "deploy");
    private static final Path DOCS = Path.of("..", "docs", "operations.md");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)\\s*\"[^\"]*\"");
    private static final Pattern GROUPING = Pattern.compile("\\bby\\s*\\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z_]\\w*(?!\\w)(?!\\s*\\()");
    private static final Set<String> OF_PROMETHEUS = Set.of("up", "and", "or", "unless");
    private static final Set<String> TAGS_OF_PROMETHEUS = Set.of("le", "job", "instance", "service");

    @Test
    void theDashboardNamesOnlyMetricsThatAreTold() throws IOException {
        assertThat(names(dashboard())).isNotEmpty().isSubsetOf(told());
        assertThat(tags(dashboard())).isSubsetOf(toldTags());
    }

    @Test
    void theAlertsNameOnlyMetricsThatAreTold() throws IOException {
        List<String> expressions =
                rules().map(rule -> rule.path("expr").stringValue()).toList();
        assertThat(names(expressions)).isNotEmpty().isSubsetOf(told());
        assertThat(tags(expressions)).isSubsetOf(toldTags());
    }

    @Test
    void everyAlertSaysWhatItMeansAndThePageWhatToDo() throws IOException {
        String page = Files.readString(DOCS);
        assertThat(rules()).allSatisfy(rule -> {
            String name = rule.path("alert").stringValue();
            assertThat(page).contains("| `" + name + "` |");
            assertThat(rule.path("annotations").path("summary").stringValue()).contains(" | ");
            assertThat(rule.path("labels").path("severity").stringValue()).isIn("critical", "warning");
        });
    }

    @Test
    void whatIsProvisionedFitsTogether() throws IOException {
        JsonNode source = yaml("grafana/provisioning/datasources/prometheus.yml")
                .path("datasources")
                .get(0);
        String uid = source.path("uid").stringValue();
        assertThat(panels().map(panel -> panel.path("datasource").path("uid")).filter(JsonNode::isString))
                .isNotEmpty()
                .allMatch(used -> used.stringValue().equals(uid));
        assertThat(yaml("prometheus/prometheus.yml").path("rule_files").get(0).stringValue())
                .isEqualTo("alerts.yml");
        assertThat(yaml("prometheus/prometheus.yml")
                        .path("scrape_configs")
                        .get(0)
                        .path("metrics_path")
                        .stringValue())
                .isEqualTo("/actuator/prometheus");
    }

    private static List<String> dashboard() throws IOException {
        return panels().flatMap(panel -> panel.path("targets").valueStream())
                .map(target -> target.path("expr").stringValue())
                .toList();
    }

    private static Stream<JsonNode> panels() throws IOException {
        return JSON.readTree(Files.readString(DEPLOY.resolve("grafana/dashboards/motcua.json")))
                .path("panels")
                .valueStream();
    }

    private static Stream<JsonNode> rules() throws IOException {
        return yaml("prometheus/alerts.yml").path("groups").get(0).path("rules").valueStream();
    }

    private static JsonNode yaml(String file) throws IOException {
        return JSON.valueToTree(new Yaml().<Object>load(Files.readString(DEPLOY.resolve(file))));
    }

    private static Set<String> names(List<String> expressions) {
        return expressions.stream()
                .map(text -> text.replaceAll("\\{[^}]*}", " ").replaceAll("\\[[^]]*]", " "))
                .map(text -> GROUPING.matcher(text).replaceAll(" "))
                .flatMap(text -> WORD.matcher(text).results().map(found -> found.group()))
                .filter(word -> !OF_PROMETHEUS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tags(List<String> expressions) {
        Set<String> tags = new TreeSet<>();
        for (String text : expressions) {
            MATCHER.matcher(text).results().forEach(found -> tags.add(found.group(1)));
            Matcher grouping = GROUPING.matcher(text);
            while (grouping.find()) {
                tags.addAll(List.of(grouping.group(1).split("\\s*,\\s*")));
            }
        }
        return tags;
    }

    private static Set<String> told() {
        return DocumentedMetrics.all().stream()
                .flatMap(row -> row.series().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> toldTags() {
        return Stream.concat(
                        DocumentedMetrics.all().stream().flatMap(row -> row.tags().stream()),
                        TAGS_OF_PROMETHEUS.stream())
                .collect(Collectors.toSet());
    }
}
