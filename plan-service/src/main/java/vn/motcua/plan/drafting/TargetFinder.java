package vn.motcua.plan.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.TargetForm;

/** Finds what a statement promises in figures. */
final class TargetFinder {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern COUNTED =
            Pattern.compile("(?<![\\d/.,])(\\d{1,3}|một|hai|ba|bốn|sáu)(?:\\s*(?:-|–|đến)\\s*(\\d{1,3}))?\\s+", FLAGS);
    private static final Pattern PER_PERIOD =
            Pattern.compile("(?:mỗi|hằng|hàng|/|trong)\\s*(?:một\\s+|0?1\\s+)?(tháng|quý|tuần)(?!\\s+[\\divx])", FLAGS);
    private static final Pattern RAISED_TO = Pattern.compile("tăng[^.;]*\\slên\\s", FLAGS);
    private static final Map<String, Integer> NUMBERS = Map.of("một", 1, "hai", 2, "ba", 3, "bốn", 4, "sáu", 6);

    private final Vocabulary vocabulary;
    private final int months;
    private final Set<String> sectorGroups;

    /**
     * A finder.
     *
     * @param months how many the plan is for
     * @param sectorGroups the groups that the catalogue knows
     */
    TargetFinder(Vocabulary vocabulary, int months, Set<String> sectorGroups) {
        this.vocabulary = vocabulary;
        this.months = months;
        this.sectorGroups = sectorGroups;
    }

    /** What the statement promises. */
    Promises in(Statement statement) {
        Collected collected = new Collected();
        rates(statement, collected);
        counts(statement, collected);
        return new Promises(merged(collected.targets), collected.spans, collected.excessive);
    }

    private void rates(Statement statement, Collected collected) {
        Vocabulary.Comparisons words = vocabulary.comparisons();
        List<Clause> clauses = Clause.of(statement.text().text(), words.leadIn());
        Reading last = null;
        for (Clause clause : clauses) {
            int line = statement.text().lineAt(clause.at());
            if (clause.value().compareTo(HUNDRED) > 0) {
                collected.excessive.add(new Excessive(line, clause.value()));
                continue;
            }
            Reading reading = reading(statement, clause, clauses.size() == 1, last);
            if (reading == null) {
                continue;
            }
            last = reading;
            collected.spans.add(new TimeWords.Span(clause.at(), clause.to()));
            TargetForm form = form(statement, clause);
            boolean doubtful =
                    reading.doubtful() || (form == TargetForm.GROWTH_AT_LEAST && !isComparedWithBase(statement));
            boolean falling = form == TargetForm.AT_MOST;
            BigDecimal upTo = clause.upTo() == null || clause.upTo().compareTo(HUNDRED) > 0 ? null : clause.upTo();
            for (String indicator : reading.rate().indicators()) {
                collected.targets.add(new Promise(
                        indicator,
                        reading.group(),
                        form,
                        falling && upTo != null ? upTo : clause.value(),
                        falling && upTo != null ? clause.value() : upTo,
                        line,
                        doubtful,
                        reading.rate().doubtful()
                                && !indicator.equals(reading.rate().indicators().getFirst()),
                        words.stretch()
                                .matcher(clause.narrow().toLowerCase(Locale.ROOT))
                                .find()));
            }
        }
    }

    private @Nullable Reading reading(Statement statement, Clause clause, boolean alone, @Nullable Reading last) {
        String whole = vocabulary.plain(statement.text().text());
        String narrow = vocabulary.plain(clause.narrow());
        String nearby = vocabulary.plain(statement.before() + statement.text().text());
        boolean bare = clause.isBare(vocabulary.comparisons().leadIn());
        String named = vocabulary.group(alone ? whole : narrow);
        String group = named != null && sectorGroups.contains(named) ? named : null;
        Vocabulary.Rate rate = bare ? null : vocabulary.rate(narrow, nearby).orElse(null);
        boolean doubtful = false;
        if (rate == null && last != null && (bare || group != null)) {
            return new Reading(last.rate(), group == null ? last.group() : group, last.doubtful());
        }
        if (rate == null && (alone || bare)) {
            rate = vocabulary.rate(whole, nearby).orElse(null);
        }
        if (rate == null) {
            rate = fromAround(statement, narrow, bare);
            doubtful = true;
        }
        boolean unknownSector = group == null && (named != null || vocabulary.namesSector(alone ? whole : narrow));
        return rate == null ? null : new Reading(rate, group, doubtful || unknownSector || rate.doubtful());
    }

    /** What the words around make of a statement that says only part of it. */
    private Vocabulary.@Nullable Rate fromAround(Statement statement, String narrow, boolean bare) {
        String around = vocabulary.plain(statement.around());
        if (around.isEmpty()) {
            return null;
        }
        String both = narrow + ". " + around;
        Vocabulary.Rate rate = vocabulary.rate(both, both).orElse(null);
        if (rate == null || bare) {
            return rate;
        }
        long own = rate.condition().all().stream()
                .filter(pattern -> pattern.matcher(narrow).find())
                .count();
        return own * 2 > rate.condition().all().size() ? rate : null;
    }

    private TargetForm form(Statement statement, Clause clause) {
        Vocabulary.Comparisons words = vocabulary.comparisons();
        String text = statement.text().text().toLowerCase(Locale.ROOT);
        String leading = clause.lead();
        if (words.growth().matcher(leading).find()
                || (isComparedWithBase(statement)
                        && words.growth()
                                .matcher(text.substring(0, clause.at()))
                                .find())) {
            if (!RAISED_TO.matcher(text.substring(0, clause.at())).find()) {
                return TargetForm.GROWTH_AT_LEAST;
            }
        }
        return words.atMost().matcher(leading).find() ? TargetForm.AT_MOST : TargetForm.AT_LEAST;
    }

    private boolean isComparedWithBase(Statement statement) {
        return vocabulary
                .comparisons()
                .growthBase()
                .matcher(statement.text().text().toLowerCase(Locale.ROOT))
                .find();
    }

    private void counts(Statement statement, Collected collected) {
        String text = statement.text().text().toLowerCase(Locale.ROOT);
        String compared = vocabulary.plain(text);
        for (Vocabulary.Count count : vocabulary.counts()) {
            if (!count.condition().holds(compared, compared)) {
                continue;
            }
            Matcher figure = COUNTED.matcher(text);
            while (figure.find()) {
                Matcher things = count.things().matcher(text).region(figure.end(), text.length());
                int from = figure.start();
                if (!things.lookingAt()
                        || collected.spans.stream().anyMatch(span -> span.from() <= from && from < span.to())) {
                    continue;
                }
                int times = perPlan(text.substring(0, from), text.substring(things.end()));
                collected.spans.add(new TimeWords.Span(from, things.end()));
                collected.targets.add(new Promise(
                        count.indicator(),
                        null,
                        TargetForm.COUNT_AT_LEAST,
                        BigDecimal.valueOf((long) number(figure.group(1)) * times),
                        figure.group(2) == null ? null : BigDecimal.valueOf((long) number(figure.group(2)) * times),
                        statement.text().lineAt(from),
                        times > 1,
                        false,
                        false));
                break;
            }
        }
    }

    private int perPlan(String before, String after) {
        Matcher matcher = PER_PERIOD.matcher(before);
        Matcher following = PER_PERIOD.matcher(after);
        String period = matcher.find() ? matcher.group(1) : following.find() ? following.group(1) : "";
        return switch (period) {
            case "tháng" -> months;
            case "quý" -> Math.max(1, months / 3);
            case "tuần" -> months * 52 / 12;
            default -> 1;
        };
    }

    private static int number(String word) {
        Integer known = NUMBERS.get(word);
        return known == null ? Integer.parseInt(word) : known;
    }

    /** Two figures of one statement for one thing are the level that must be reached and the one striven for. */
    private static List<Promise> merged(List<Promise> promises) {
        List<Promise> merged = new ArrayList<>();
        for (Promise promise : promises) {
            int earlier = -1;
            for (int i = 0; i < merged.size(); i++) {
                if (merged.get(i).sameFigure(promise) && merged.get(i).stretch() == null && promise.stretch() == null) {
                    earlier = i;
                }
            }
            if (earlier >= 0 && (promise.striven() || merged.get(earlier).striven())) {
                merged.set(earlier, merged.get(earlier).with(promise));
            } else if (earlier < 0 || !merged.get(earlier).value().equals(promise.value())) {
                merged.add(promise);
            }
        }
        return merged;
    }

    private record Reading(Vocabulary.Rate rate, @Nullable String group, boolean doubtful) {}

    private static final class Collected {
        private final List<Promise> targets = new ArrayList<>();
        private final List<TimeWords.Span> spans = new ArrayList<>();
        private final List<Excessive> excessive = new ArrayList<>();
    }

    /**
     * A promise in figures.
     *
     * @param doubtful whether a person should look at what it was read as
     * @param alternative whether it is the second reading of words that may mean either
     * @param striven whether its words say that it is striven for (phấn đấu)
     */
    record Promise(
            String indicator,
            @Nullable String group,
            TargetForm form,
            BigDecimal value,
            @Nullable BigDecimal stretch,
            int line,
            boolean doubtful,
            boolean alternative,
            boolean striven) {

        boolean sameFigure(Promise other) {
            return indicator.equals(other.indicator) && Objects.equals(group, other.group) && form == other.form;
        }

        Promise with(Promise other) {
            boolean falling = form == TargetForm.AT_MOST;
            BigDecimal low = value.min(other.value);
            BigDecimal high = value.max(other.value);
            return new Promise(
                    indicator,
                    group,
                    form,
                    falling ? high : low,
                    low.compareTo(high) == 0 ? null : falling ? low : high,
                    line,
                    doubtful || other.doubtful,
                    alternative && other.alternative,
                    false);
        }

        Promise as(String other) {
            return new Promise(other, group, form, value, stretch, line, doubtful, alternative, striven);
        }
    }

    /** A rate that is no rate. */
    record Excessive(int line, BigDecimal value) {}

    /** What a statement promises, where in it, and figures that can't be. */
    record Promises(List<Promise> targets, List<TimeWords.Span> spans, List<Excessive> excessive) {}
}
