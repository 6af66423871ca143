package vn.motcua.kit;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Texts for people: Vietnamese unless the request asks for English. */
public final class Messages {

    private final MessageSource source;

    /** Texts from the service's bundles. */
    public Messages(MessageSource source) {
        this.source = source;
    }

    /**
     * The text of a key in the request's language.
     *
     * @throws org.springframework.context.NoSuchMessageException if no bundle has the key
     */
    public String get(String key, Object... arguments) {
        return source.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
