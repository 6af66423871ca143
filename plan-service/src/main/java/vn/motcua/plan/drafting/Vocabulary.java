package vn.motcua.plan.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How plans name things (từ vựng): data, so that another way of saying it needs no code. */
public final class Vocabulary {

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String SHIPPED = "/drafting/vocabulary.yaml";

    private final Plain plain;
    private final List<Rate> rates;
    private final List<Count> counts;
    private final List<Variant> variants;
    private final List<Group> groups;
    private final Pattern sector;
    private final Comparisons comparisons;
    private final List<Column> columns;
    private final List<Label> labels;
    private final Sections sections;
    private final Pattern bodies;

    private Vocabulary(Written written) {
        plain = new Plain(written.abbreviations());
        rates = written.rates().stream()
                .map(rate -> new Rate(
                        rate.indicators(),
                        new Condition(patterns(rate.all()), patterns(rate.none()), patterns(rate.nearby())),
                        Boolean.TRUE.equals(rate.doubtful())))
                .toList();
        counts = written.counts().stream()
                .map(count -> new Count(
                        count.indicator(),
                        pattern("(?<![\\p{L}\\d])(?:" + count.things() + ")(?![\\p{L}\\d])"),
                        condition(count.all())))
                .toList();
        variants = written.variants().stream()
                .map(variant -> new Variant(variant.of(), variant.means(), condition(variant.all())))
                .toList();
        groups = written.sectorGroups().stream()
                .map(group -> new Group(group.code(), condition(group.all())))
                .toList();
        sector = pattern(written.sector());
        WrittenComparisons words = written.comparisons();
        comparisons = new Comparisons(
                pattern(words.atMost()),
                pattern(words.stretch()),
                pattern(words.least()),
                pattern("(?<!\\p{L})(?:" + words.growth() + ")(?!\\p{L})"),
                pattern(words.growthBase()),
                pattern("(?:(?<!\\p{L})(?:" + words.leadIn() + ")(?:[\\s≥>=:]+|$))+$"));
        columns = written.columns().stream()
                .map(column -> new Column(column.role(), pattern(column.names())))
                .toList();
        labels = written.labels().stream()
                .map(label -> new Label(label.role(), label.names()))
                .toList();
        sections = new Sections(
                pattern(written.sections().tasks()),
                pattern(written.sections().notTasks()),
                pattern(written.sections().reporting()));
        bodies = Pattern.compile("(?:" + written.bodies() + ")(?![\\p{L}])");
    }

    /** The vocabulary that comes with the service. */
    public static Vocabulary shipped() {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException(SHIPPED, e);
        }
    }

    /** Reads a vocabulary written as YAML; throws {@link IllegalArgumentException} where a pattern is none. */
    public static Vocabulary read(InputStream yaml) {
        return new Vocabulary(new YAMLMapper().readValue(yaml, Written.class));
    }

    String plain(String text) {
        return plain.of(text);
    }

    List<Count> counts() {
        return counts;
    }

    Comparisons comparisons() {
        return comparisons;
    }

    List<Label> labels() {
        return labels;
    }

    Sections sections() {
        return sections;
    }

    /** What a body's name begins with. */
    Pattern bodies() {
        return bodies;
    }

    /** What a statement of a rate is of; compared in plain text. */
    Optional<Rate> rate(String statement, String nearby) {
        return rates.stream()
                .filter(rate -> rate.condition().holds(statement, nearby))
                .findFirst();
    }

    /** The group of sectors that a statement is narrowed to. */
    @Nullable
    String group(String statement) {
        return groups.stream()
                .filter(group -> group.condition().holds(statement, statement))
                .map(Group::code)
                .findFirst()
                .orElse(null);
    }

    /** Whether a statement names a sector. */
    boolean namesSector(String statement) {
        return sector.matcher(statement).find();
    }

    /** The variants that a document's sentence sets. */
    List<Variant> variants(String sentence) {
        return variants.stream()
                .filter(variant -> variant.condition().holds(sentence, sentence))
                .toList();
    }

    /** What a column's heading says it holds. */
    Optional<ColumnRole> column(String heading) {
        String compared = plain(heading);
        return columns.stream()
                .filter(column -> column.names().matcher(compared).find())
                .map(Column::role)
                .findFirst();
    }

    private static Condition condition(@Nullable List<String> all) {
        return new Condition(patterns(all), List.of(), List.of());
    }

    private static List<Pattern> patterns(@Nullable List<String> written) {
        return written == null
                ? List.of()
                : written.stream().map(Vocabulary::pattern).toList();
    }

    private static Pattern pattern(String written) {
        return Pattern.compile(written, FLAGS);
    }

    /** What has to be found, and what must not be. */
    record Condition(List<Pattern> all, List<Pattern> none, List<Pattern> nearby) {
        boolean holds(String statement, String around) {
            return all.stream().allMatch(pattern -> pattern.matcher(statement).find())
                    && none.stream()
                            .noneMatch(pattern -> pattern.matcher(statement).find())
                    && nearby.stream()
                            .allMatch(pattern -> pattern.matcher(around).find());
        }
    }

    record Rate(List<String> indicators, Condition condition, boolean doubtful) {}

    record Count(String indicator, Pattern things, Condition condition) {}

    record Variant(String of, String means, Condition condition) {}

    record Group(String code, Condition condition) {}

    record Comparisons(
            Pattern atMost, Pattern stretch, Pattern least, Pattern growth, Pattern growthBase, Pattern leadIn) {}

    record Column(ColumnRole role, Pattern names) {}

    record Label(ColumnRole role, String names) {}

    record Sections(Pattern tasks, Pattern notTasks, Pattern reporting) {}

    private record Written(
            Map<String, String> abbreviations,
            List<WrittenRate> rates,
            List<WrittenCount> counts,
            List<WrittenVariant> variants,
            List<WrittenGroup> sectorGroups,
            String sector,
            WrittenComparisons comparisons,
            List<WrittenNames> columns,
            List<WrittenNames> labels,
            WrittenSections sections,
            String bodies) {}

    private record WrittenRate(
            List<String> indicators,
            List<String> all,
            @Nullable List<String> none,
            @Nullable List<String> nearby,
            @Nullable Boolean doubtful) {}

    private record WrittenCount(String indicator, String things, List<String> all) {}

    private record WrittenVariant(String of, String means, List<String> all) {}

    private record WrittenGroup(String code, List<String> all) {}

    private record WrittenComparisons(
            String atMost, String stretch, String least, String growth, String growthBase, String leadIn) {}

    private record WrittenNames(ColumnRole role, String names) {}

    private record WrittenSections(String tasks, String notTasks, String reporting) {}
}
