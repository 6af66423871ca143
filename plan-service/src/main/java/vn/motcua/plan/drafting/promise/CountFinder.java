package vn.motcua.plan.drafting.promise;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.plan.drafting.text.Statement;

/** Finds numbers of things (số đợt kiểm tra, số cuộc tuyên truyền), reckoned for the whole plan. */
final class CountFinder {

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern COUNTED =
            Pattern.compile("(?<![\\d/.,])(\\d{1,3}|một|hai|ba|bốn|sáu)(?:\\s*(?:-|–|đến)\\s*(\\d{1,3}))?\\s+", FLAGS);
    private static final Pattern PER_PERIOD =
            Pattern.compile("(?:mỗi|hằng|hàng|/|trong)\\s*(?:một\\s+|0?1\\s+)?(tháng|quý|tuần)(?!\\s+[\\divx])", FLAGS);
    private static final Map<String, Integer> NUMBERS = Map.of("một", 1, "hai", 2, "ba", 3, "bốn", 4, "sáu", 6);

    private final TargetWords words;
    private final int months;

    /**
     * A finder.
     *
     * @param months how many the plan is for
     */
    CountFinder(TargetWords words, int months) {
        this.words = words;
        this.months = months;
    }

    void find(Statement statement, FoundPromises found) {
        String text = statement.text().text().toLowerCase(Locale.ROOT);
        String compared = words.plain().of(text);
        for (TargetWords.Count count : words.counts()) {
            if (count.condition().holds(compared, compared)) {
                find(count, statement, text, found);
            }
        }
    }

    /** The first figure before the things that are counted. */
    private void find(TargetWords.Count count, Statement statement, String text, FoundPromises found) {
        Matcher figure = COUNTED.matcher(text);
        while (figure.find()) {
            int from = figure.start();
            Matcher things = count.things().matcher(text).region(figure.end(), text.length());
            if (things.lookingAt() && !found.isReadAt(from)) {
                int times = perPlan(text.substring(0, from), text.substring(things.end()));
                found.readFrom(from, things.end());
                found.add(new Promise(
                        count.indicator(),
                        null,
                        TargetForm.COUNT_AT_LEAST,
                        BigDecimal.valueOf((long) number(figure.group(1)) * times),
                        figure.group(2) == null ? null : BigDecimal.valueOf((long) number(figure.group(2)) * times),
                        statement.text().lineAt(from),
                        times > 1,
                        false,
                        false));
                return;
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
}
