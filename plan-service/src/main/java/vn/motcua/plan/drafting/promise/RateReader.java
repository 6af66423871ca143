package vn.motcua.plan.drafting.promise;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.drafting.text.Statement;

/** Tells what a rate is of: by its own words, else by those of the whole statement, else by the words around it. */
final class RateReader {

    private final TargetWords words;
    private final Set<String> sectorGroups;

    RateReader(TargetWords words, Set<String> sectorGroups) {
        this.words = words;
        this.sectorGroups = sectorGroups;
    }

    /**
     * What a rate is of.
     *
     * @param group the group of sectors that it is narrowed to
     */
    record Reading(TargetWords.Rate rate, @Nullable String group, boolean doubtful) {}

    /**
     * What a clause's rate is of; null where nothing tells.
     *
     * @param alone whether the statement has no other rate
     * @param last what the rate before it in the statement is of
     */
    @Nullable
    Reading read(Statement statement, Clause clause, boolean alone, @Nullable Reading last) {
        String whole = words.plain().of(statement.text().text());
        String narrow = words.plain().of(clause.narrow());
        String nearby = words.plain().of(statement.before() + statement.text().text());
        boolean bare = clause.isBare(words.comparisons().leadIn());
        String named = words.group(alone ? whole : narrow);
        String group = named != null && sectorGroups.contains(named) ? named : null;
        TargetWords.Rate rate = bare ? null : words.rate(narrow, nearby).orElse(null);
        boolean doubtful = false;
        if (rate == null && last != null && (bare || group != null)) {
            return new Reading(last.rate(), group == null ? last.group() : group, last.doubtful());
        }
        if (rate == null && (alone || bare)) {
            rate = words.rate(whole, nearby).orElse(null);
        }
        if (rate == null) {
            rate = fromAround(statement, narrow, bare);
            doubtful = true;
        }
        boolean unknownSector = group == null && (named != null || words.namesSector(alone ? whole : narrow));
        return rate == null ? null : new Reading(rate, group, doubtful || unknownSector || rate.doubtful());
    }

    /** What the words around make of a statement that says only part of it. */
    private TargetWords.@Nullable Rate fromAround(Statement statement, String narrow, boolean bare) {
        String around = words.plain().of(statement.around());
        if (around.isEmpty()) {
            return null;
        }
        String both = narrow + ". " + around;
        TargetWords.Rate rate = words.rate(both, both).orElse(null);
        if (rate == null || bare) {
            return rate;
        }
        long own = rate.condition().all().stream()
                .filter(pattern -> pattern.matcher(narrow).find())
                .count();
        return own * 2 > rate.condition().all().size() ? rate : null;
    }
}
