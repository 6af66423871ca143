package vn.motcua.plan.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched for: people type with or without tone marks (không dấu). */
public final class Unmarked {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Unmarked() {}

    /** Small letters without marks, đ as d. */
    public static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
