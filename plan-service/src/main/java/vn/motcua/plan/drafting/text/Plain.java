package vn.motcua.plan.drafting.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text as it is compared: lower case, one way of writing where there are several, abbreviations written out. */
public final class Plain {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u2028]+");
    private static final List<Abbreviation> SPELLINGS = Stream.of(
                    "oá/óa", "oà/òa", "oả/ỏa", "uỷ/ủy", "tỉ lệ/tỷ lệ", "quí/quý")
            .map(pair -> pair.split("/"))
            .map(pair -> new Abbreviation(Pattern.compile(pair[0] + "(?!\\p{L})"), pair[1]))
            .toList();

    private final List<Abbreviation> abbreviations;

    /**
     * Plain text.
     *
     * @param abbreviations what each, in small letters, stands for
     */
    public Plain(Map<String, String> abbreviations) {
        this.abbreviations = abbreviations.entrySet().stream()
                .map(entry -> new Abbreviation(
                        Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(entry.getKey()) + "(?![\\p{L}\\d])"),
                        entry.getValue()))
                .toList();
    }

    /** The text as it is compared. */
    public String of(String text) {
        String plain =
                BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return written(written(plain, SPELLINGS), abbreviations);
    }

    private static String written(String text, List<Abbreviation> ways) {
        String plain = text;
        for (Abbreviation way : ways) {
            plain = way.pattern().matcher(plain).replaceAll(way.meaning());
        }
        return plain;
    }

    private record Abbreviation(Pattern pattern, String meaning) {}
}
