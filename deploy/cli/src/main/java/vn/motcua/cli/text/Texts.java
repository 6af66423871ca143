package vn.motcua.cli.text;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences for people, in Vietnamese, or in English where the environment asks for it. */
public final class Texts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        Locale file = locale.equals(VIETNAMESE) ? Locale.ROOT : locale;
        this.bundle = ResourceBundle.getBundle("vn.motcua.cli.text.messages", file, EXACT);
    }

    /** Vietnamese, unless LC_ALL, LC_MESSAGES or LANG (the first that is set) begins with {@code en}. */
    public static Texts of(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return new Texts(value.startsWith("en") ? Locale.ENGLISH : VIETNAMESE);
            }
        }
        return new Texts(VIETNAMESE);
    }

    /** The sentence of that key; arguments are put in as {@link String#format} does. */
    public String get(String key, Object... arguments) {
        return String.format(locale, bundle.getString(key), arguments);
    }

    /** The language's code, {@code vi} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }
}
