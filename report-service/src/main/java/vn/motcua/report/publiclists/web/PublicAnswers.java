package vn.motcua.report.publiclists.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.report.documents.DocumentFormat;
import vn.motcua.report.documents.DocumentPress;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.publiclists.Lately;

/**
 * Answers that anyone may keep for a minute: equal ones bear an equal ETag, and for as long they are not made again.
 *
 * @param <T> the list
 */
final class PublicAnswers<T> {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int LISTS = 64;
    private static final int FILES = 16;

    private final Lately<String, T> lists;
    private final Lately<String, byte[]> files;
    private final DocumentPress press;
    private final Messages messages;
    private final Clock clock;

    PublicAnswers(DocumentPress press, Messages messages, Clock clock) {
        this.lists = new Lately<>(LISTS, FRESH, clock);
        this.files = new Lately<>(FILES, FRESH, clock);
        this.press = press;
        this.messages = messages;
        this.clock = clock;
    }

    T list(String asked, Supplier<T> maker) {
        return lists.get(asked, maker);
    }

    ResponseEntity<T> json(T list) {
        return kept(digest(list.toString())).body(list);
    }

    /**
     * The list as a file.
     *
     * @param name of the file, without its ending
     * @param document makes the document of the list, by language and moment
     */
    ResponseEntity<byte[]> file(
            T list, String name, String extension, BiFunction<Locale, Instant, ReportDocument> document) {
        DocumentFormat format = press.format(extension)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_ACCEPTABLE, messages.get("document.format", extension)));
        Locale language = LocaleContextHolder.getLocale();
        Instant now = clock.instant();
        String digest = digest(
                String.join("|", list.toString(), LocalDays.date(now).toString(), language.toLanguageTag(), extension));
        byte[] file = files.get(digest, () -> print(document.apply(language, now), format));
        return kept(digest)
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + '.' + extension, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    private byte[] print(ReportDocument document, DocumentFormat format) {
        try {
            return press.print(document, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseEntity.BodyBuilder kept(String digest) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("W/\"" + digest + '"');
    }

    private static String digest(String content) {
        return DigestUtils.md5DigestAsHex(content.getBytes(StandardCharsets.UTF_8));
    }
}
