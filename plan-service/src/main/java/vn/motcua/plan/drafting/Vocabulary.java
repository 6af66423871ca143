package vn.motcua.plan.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.plan.drafting.outline.SectionWords;
import vn.motcua.plan.drafting.promise.TargetWords;
import vn.motcua.plan.drafting.table.ColumnNames;
import vn.motcua.plan.drafting.task.Bodies;
import vn.motcua.plan.drafting.text.Labels;
import vn.motcua.plan.drafting.text.Plain;

/**
 * How plans name things (từ vựng): data, so that another way of saying it needs no code. Each part of the reading gets
 * the words that concern it.
 */
public final class Vocabulary {

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String SHIPPED = "/drafting/vocabulary.yaml";

    private final Plain plain;
    private final TargetWords targets;
    private final ColumnNames columns;
    private final Labels labels;
    private final SectionWords sections;
    private final Pattern reporting;
    private final Bodies bodies;

    private Vocabulary(WrittenVocabulary written) {
        plain = new Plain(written.abbreviations());
        targets = targets(written, plain);
        columns = new ColumnNames(
                plain,
                written.columns().stream()
                        .map(column -> new ColumnNames.Column(column.role(), pattern(column.names())))
                        .toList());
        labels = new Labels(written.labels().stream()
                .map(label -> new Labels.Names(label.role(), label.names()))
                .toList());
        sections = new SectionWords(
                plain,
                pattern(written.sections().tasks()),
                pattern(written.sections().notTasks()));
        reporting = pattern(written.sections().reporting());
        bodies = new Bodies("(?:" + written.bodies() + ")(?![\\p{L}])");
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
        return new Vocabulary(new YAMLMapper().readValue(yaml, WrittenVocabulary.class));
    }

    /** A text as it is compared. */
    String plain(String text) {
        return plain.of(text);
    }

    TargetWords targets() {
        return targets;
    }

    ColumnNames columns() {
        return columns;
    }

    Labels labels() {
        return labels;
    }

    SectionWords sections() {
        return sections;
    }

    /** What is about reporting (báo cáo), over small letters. */
    Pattern reporting() {
        return reporting;
    }

    Bodies bodies() {
        return bodies;
    }

    private static TargetWords targets(WrittenVocabulary written, Plain plain) {
        return new TargetWords(
                plain,
                written.rates().stream()
                        .map(rate -> new TargetWords.Rate(
                                rate.indicators(),
                                new TargetWords.Condition(
                                        patterns(rate.all()), patterns(rate.none()), patterns(rate.nearby())),
                                Boolean.TRUE.equals(rate.doubtful())))
                        .toList(),
                written.counts().stream()
                        .map(count -> new TargetWords.Count(
                                count.indicator(),
                                pattern("(?<![\\p{L}\\d])(?:" + count.things() + ")(?![\\p{L}\\d])"),
                                condition(count.all())))
                        .toList(),
                written.variants().stream()
                        .map(variant ->
                                new TargetWords.Variant(variant.of(), variant.means(), condition(variant.all())))
                        .toList(),
                written.sectorGroups().stream()
                        .map(group -> new TargetWords.Group(group.code(), condition(group.all())))
                        .toList(),
                pattern(written.sector()),
                comparisons(written.comparisons()));
    }

    private static TargetWords.Comparisons comparisons(WrittenVocabulary.Comparisons words) {
        return new TargetWords.Comparisons(
                pattern(words.atMost()),
                pattern(words.stretch()),
                pattern("(?<!\\p{L})(?:" + words.growth() + ")(?!\\p{L})"),
                pattern(words.growthBase()),
                pattern("(?:(?<!\\p{L})(?:" + words.leadIn() + ")(?:[\\s≥>=:]+|$))+$"));
    }

    private static TargetWords.Condition condition(List<String> all) {
        return new TargetWords.Condition(patterns(all), List.of(), List.of());
    }

    private static List<Pattern> patterns(@Nullable List<String> written) {
        return written == null
                ? List.of()
                : written.stream().map(Vocabulary::pattern).toList();
    }

    private static Pattern pattern(String written) {
        return Pattern.compile(written, FLAGS);
    }
}
