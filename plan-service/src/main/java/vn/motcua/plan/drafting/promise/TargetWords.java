package vn.motcua.plan.drafting.promise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.drafting.text.Plain;

/**
 * The words by which plans name what they promise.
 *
 * @param sector what names a sector that no group has
 */
public record TargetWords(
        Plain plain,
        List<Rate> rates,
        List<Count> counts,
        List<Variant> variants,
        List<Group> groups,
        Pattern sector,
        Comparisons comparisons) {

    /** What has to be found, and what must not be. */
    public record Condition(List<Pattern> all, List<Pattern> none, List<Pattern> nearby) {

        boolean holds(String statement, String around) {
            return all.stream().allMatch(pattern -> pattern.matcher(statement).find())
                    && none.stream()
                            .noneMatch(pattern -> pattern.matcher(statement).find())
                    && nearby.stream()
                            .allMatch(pattern -> pattern.matcher(around).find());
        }
    }

    /** A rate (tỷ lệ), of the first indicator or, where words may mean either, of another. */
    public record Rate(List<String> indicators, Condition condition, boolean doubtful) {}

    /** A number of things (số đợt, số cuộc). */
    public record Count(String indicator, Pattern things, Condition condition) {}

    /** A sentence that says how a whole document counts: what it calls one indicator means another. */
    public record Variant(String of, String means, Condition condition) {}

    /** A group of sectors (nhóm lĩnh vực). */
    public record Group(String code, Condition condition) {}

    /** The words around a figure: at most, striven for, growth and its base, and what only leads to the figure. */
    public record Comparisons(Pattern atMost, Pattern stretch, Pattern growth, Pattern growthBase, Pattern leadIn) {}

    public TargetWords {
        rates = List.copyOf(rates);
        counts = List.copyOf(counts);
        variants = List.copyOf(variants);
        groups = List.copyOf(groups);
    }

    /** The variants that a document's sentence sets. */
    public List<Variant> variants(String sentence) {
        return variants.stream()
                .filter(variant -> variant.condition().holds(sentence, sentence))
                .toList();
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
}
