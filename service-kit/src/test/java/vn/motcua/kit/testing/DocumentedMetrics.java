package vn.motcua.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of metrics in {@code docs/operations.md}, which services' scrapes, dashboard and alerts are held to. */
public final class DocumentedMetrics {

    private static final Path PAGE = Path.of("..", "docs", "operations.md");
    private static final String HEAD = "| metric |";
    private static final int COLUMNS = 6;

    /** A row of the table. */
    public record Row(String name, String type, Set<String> tags, Set<String> services) {

        private boolean isOf(String service) {
            return services.contains(service) || services.contains("all");
        }

        /** The names under which the metric stands in a scrape. */
        public List<String> series() {
            return switch (type) {
                case "timer" -> List.of(name + "_count", name + "_sum", name + "_max");
                case "histogram" -> List.of(name + "_count", name + "_sum", name + "_max", name + "_bucket");
                default -> List.of(name);
            };
        }
    }

    private DocumentedMetrics() {}

    /** All rows. */
    public static List<Row> all() {
        try {
            return Files.readAllLines(PAGE).stream()
                    .dropWhile(line -> !line.startsWith(HEAD))
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\|"))
                    .filter(cells -> cells.length == COLUMNS + 1)
                    .map(DocumentedMetrics::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds a service's scrape to the table: every metric that it is said to have is there with its tags. */
    public static void hold(String service, Scrape scrape) {
        List<Row> rows = all().stream().filter(row -> row.isOf(service)).toList();
        assertThat(rows).as("metrics of %s in %s", service, PAGE).isNotEmpty();
        for (Row row : rows) {
            assertThat(scrape.names()).as(service).containsAll(row.series());
            assertThat(scrape.tags(row.series().getFirst())).as(row.name()).containsAll(row.tags());
        }
        Set<String> told =
                all().stream().flatMap(row -> row.series().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(scrape.names().stream()
                        .filter(name -> name.startsWith("motcua_"))
                        .map(name -> name.replaceAll("_bucket$", "_count")))
                .as("what %s shows and no page tells of", service)
                .isSubsetOf(told);
    }

    private static Row row(String[] cells) {
        return new Row(word(cells[1]), cells[2].strip(), words(cells[4]), words(cells[5]));
    }

    private static String word(String cell) {
        return cell.replace("`", "").strip();
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(","))
                .map(DocumentedMetrics::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
