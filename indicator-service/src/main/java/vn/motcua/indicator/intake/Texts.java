package vn.motcua.indicator.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What texts may be: a code, or harmless enough to be kept of an item that is refused. */
public final class Texts {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:/#-]{1,100}");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile(".*\\d{9,}.*");

    private Texts() {}

    /** True for text without control characters and broken characters. */
    public static boolean clean(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || isSurrogate(c));
    }

    /** True for text that can be written as UTF-8. */
    public static boolean whole(String text) {
        return text.codePoints().noneMatch(Texts::isSurrogate);
    }

    /** True for letters, digits and the signs that codes are made of. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The text if it looks like a code and holds no number that may be a person's; else null. */
    public static @Nullable String code(@Nullable String text) {
        return text != null && isCode(text) && !PERSONAL_NUMBER.matcher(text).matches() ? text : null;
    }

    /** The text if it looks like a code, else an ellipsis: for sentences that name what was sent. */
    public static String codeOrDots(String text) {
        String code = code(text);
        return code == null ? "…" : code;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
