package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The page about the architecture names what is there, and nothing else. */
class ArchitecturePageTest {

    private static final Path HOME = Path.of("../..");
    private static final Pattern FOLDER_ROW = Pattern.compile("(?m)^\\| `([a-z/-]+)/` \\| (.*) \\|$");
    private static final Pattern NAME = Pattern.compile("`([a-z]+)`");
    private static final Pattern TOPIC = Pattern.compile("motcua\\.[a-z-]+");
    private static final Pattern MODULE = Pattern.compile("<module>([a-z/-]+)</module>");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private final String page = read("docs/architecture.md");

    @Test
    void everyModuleHasItsRowAndEveryRowItsModule() {
        assertThat(found(FOLDER_ROW, page)).isEqualTo(found(MODULE, read("pom.xml")));
    }

    @Test
    void theFeaturesOfAServiceArePackages() {
        for (String service : List.of("indicator", "report")) {
            String row = FOLDER_ROW
                    .matcher(page)
                    .results()
                    .filter(found -> found.group(1).equals(service + "-service"))
                    .map(found -> found.group(2))
                    .collect(Collectors.joining());
            assertThat(found(NAME, row))
                    .isNotEmpty()
                    .allSatisfy(feature -> assertThat(HOME.resolve(
                                    service + "-service/src/main/java/vn/motcua/" + service + '/' + feature))
                            .isDirectory());
        }
    }

    @Test
    void everyTopicOnThePageIsDescribed() throws IOException {
        Map<String, Map<String, Map<String, Object>>> description =
                new Yaml().load(read("contracts/src/main/resources/vn/motcua/contracts/asyncapi.yaml"));
        Set<String> topics = description.get("channels").values().stream()
                .map(channel -> (String) channel.get("address"))
                .collect(Collectors.toSet());

        String drawn = page.substring(page.indexOf("```"), page.lastIndexOf("```"));
        Set<String> named =
                TOPIC.matcher(drawn).results().map(MatchResult::group).collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(4).isSubsetOf(topics);
    }

    @Test
    void everyLinkOfThePagesLeadsSomewhere() throws IOException {
        for (String name : List.of("README.md", "CONTRIBUTING.md")) {
            assertThat(found(LINK, read(name)))
                    .allSatisfy(link -> assertThat(HOME.resolve(link))
                            .as("%s: %s", name, link)
                            .exists());
        }
        try (var pages = Files.list(HOME.resolve("docs"))) {
            for (Path path :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                assertThat(found(LINK, Files.readString(path)))
                        .allSatisfy(link -> assertThat(HOME.resolve("docs").resolve(link))
                                .as("%s: %s", path, link)
                                .exists());
            }
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String path) {
        try {
            return Files.readString(HOME.resolve(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
