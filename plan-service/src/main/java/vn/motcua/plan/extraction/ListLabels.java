package vn.motcua.plan.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts through the lists of a document from its top, and says what stands before each item. */
final class ListLabels {

    private final WordLists lists;
    private final WordStyles styles;
    private final Map<Integer, @Nullable Integer[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    ListLabels(WordLists lists, WordStyles styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /** The label of the next paragraph, with the blank after it; empty for a paragraph that is no item. */
    String next(@Nullable String style, ListItem direct) {
        WordStyles.StyledItem styled = styles.item(style);
        Integer list = direct.list() != null || styled == null
                ? direct.list()
                : styled.item().list();
        if (list == null || list == 0) {
            return "";
        }
        Integer counting = lists.counting(list, styles);
        return counting == null ? "" : label(list, counting, level(list, counting, direct, styled));
    }

    private int level(int list, int counting, ListItem direct, WordStyles.@Nullable StyledItem styled) {
        Integer said = direct.level();
        if (said == null && direct.list() == null && styled != null) {
            for (int i = 0; i < WordLists.LEVELS; i++) {
                ListLevel level = lists.level(list, counting, i);
                if (level != null && styled.style().equals(level.style())) {
                    return i;
                }
            }
            said = styled.item().level();
        }
        return said == null ? 0 : Math.clamp(said, 0, WordLists.LEVELS - 1);
    }

    private String label(int list, int counting, int at) {
        ListLevel level = lists.level(list, counting, at);
        if (level == null) {
            return "";
        }
        @Nullable Integer[] numbers = counters.computeIfAbsent(counting, key -> new Integer[WordLists.LEVELS]);
        count(list, counting, at, numbers);
        if (level.format().equals("bullet")) {
            return level.bullet() + ' ';
        }
        String label = level.text();
        for (int i = 0; i <= at; i++) {
            ListLevel of = lists.level(list, counting, i);
            Integer number = numbers[i];
            if (of != null && number != null) {
                String format = level.figures() && i < at ? "decimal" : of.format();
                label = label.replace("%" + (i + 1), ListNumbers.print(number, format));
            }
        }
        return label.isBlank() ? "" : level.joined() ? label : label.strip() + ' ';
    }

    private void count(int list, int counting, int at, @Nullable Integer[] numbers) {
        if (begun.add(list)) {
            for (int i = 0; i < WordLists.LEVELS; i++) {
                Integer start = lists.start(list, i);
                if (start != null) {
                    numbers[i] = i < at ? start : null;
                }
            }
        }
        for (int i = 0; i < at; i++) {
            if (numbers[i] == null) {
                numbers[i] = first(list, counting, i);
            }
        }
        Integer last = numbers[at];
        numbers[at] = last == null ? first(list, counting, at) : Integer.valueOf(last + 1);
        for (int i = at + 1; i < WordLists.LEVELS; i++) {
            ListLevel below = lists.level(list, counting, i);
            if (below == null || below.restartsAfter(at)) {
                numbers[i] = null;
            }
        }
    }

    private int first(int list, int counting, int level) {
        Integer start = lists.start(list, level);
        ListLevel defined = lists.level(list, counting, level);
        return start != null ? start : defined == null ? 1 : defined.start();
    }
}
