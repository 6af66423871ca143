package vn.motcua.plan.spreadsheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The Vietnamese words of the workbook; they are part of the format. */
final class Words {

    private static final String FILE = "/spreadsheet/words.properties";

    private final Properties words = new Properties();

    private Words() {}

    /** The words that are shipped. */
    static Words shipped() {
        Words shipped = new Words();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            shipped.words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shipped;
    }

    /** The words of a key. */
    String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /** Other words that mean the same. */
    List<String> also(String key) {
        return Arrays.stream(words.getProperty(key + ".also", "").split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** True when a text that a person wrote is the word of a key, or means the same. */
    boolean are(String key, String written) {
        String plain = plain(written);
        return plain.equals(plain(of(key)))
                || also(key).stream().anyMatch(word -> plain(word).equals(plain));
    }

    /** Without capitals, accents, stars, colons and blanks at the ends, so that small slips do not matter. */
    static String plain(String written) {
        String letters = Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return letters.toLowerCase(Locale.ROOT)
                .replaceAll("[*:\\s\\u00A0]+", " ")
                .strip();
    }
}
