package vn.motcua.plan.drafting.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what is said by label: "Đơn vị chủ trì: …; thời gian: …". */
public final class Labels {

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String BEFORE = "(?:^[\\s\\-–+*•(]*|[.;,(\\u2028]\\s*(?:[-–+*•]\\s*)?|\\s[-–+]\\s+)";
    private static final String AFTER = "\\s*(?:\\([^()]{0,40}\\)\\s*)?[:：]\\s*";
    private static final Pattern REST = Pattern.compile("[\\s;,.)]+$");
    private static final Pattern CLOSING = Pattern.compile("[\\s.;,]+$");

    private final List<Named> named;

    /**
     * Labels.
     *
     * @param names what each label may be called
     */
    public Labels(List<Names> names) {
        named = names.stream()
                .map(label -> new Named(
                        label.role(), Pattern.compile(BEFORE + "(?<name>" + label.pattern() + ")" + AFTER, FLAGS)))
                .toList();
    }

    /** Whether a line says first of all what it tells. */
    public boolean beginsWithLabel(String line) {
        return find(LinedText.of(1, line))
                .filter(found -> found.before().isEmpty())
                .isPresent();
    }

    /** What labels tell within a text; empty when there are none. */
    public Optional<Labelled> find(LinedText text) {
        String compared = text.text().toLowerCase(Locale.ROOT);
        List<Found> all = new ArrayList<>();
        for (Named label : named) {
            Matcher matcher = label.pattern().matcher(compared);
            int from = 0;
            while (matcher.find(from)) {
                int at = matcher.start();
                int end = matcher.end();
                if (all.stream().noneMatch(other -> at < other.end() && other.start() < end)) {
                    all.add(new Found(label.role(), at, matcher.start("name"), end));
                }
                from = Math.max(end, at + 1);
            }
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        all.sort(Comparator.comparingInt(Found::start));
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int end = i + 1 < all.size() ? all.get(i + 1).start() : text.text().length();
            values.add(new Value(all.get(i).role(), trimmed(text.part(all.get(i).end(), end))));
        }
        LinedText before = text.part(0, all.getFirst().start());
        return Optional.of(
                new Labelled(all.getFirst().name() <= opening(text.text()) ? LinedText.EMPTY : before, values));
    }

    private static int opening(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static LinedText trimmed(LinedText value) {
        Matcher rest = (value.text().indexOf('(') >= 0 ? CLOSING : REST).matcher(value.text());
        return rest.find() ? value.part(0, rest.start()) : value;
    }

    /**
     * What a label may be called.
     *
     * @param pattern of its names, over small letters
     */
    public record Names(ColumnRole role, String pattern) {}

    private record Named(ColumnRole role, Pattern pattern) {}

    private record Found(ColumnRole role, int start, int name, int end) {}

    /**
     * A text with labels in it.
     *
     * @param before what stands before the first label
     */
    public record Labelled(LinedText before, List<Value> values) {}

    /** What a label tells. */
    public record Value(ColumnRole role, LinedText text) {}
}
