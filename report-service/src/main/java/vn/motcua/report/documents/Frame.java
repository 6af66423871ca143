package vn.motcua.report.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.contracts.time.LocalDays;

/** Head and foot of a unit's document as Nghị định 30/2020/NĐ-CP asks. */
public record Frame(Wording wording, Locale language) {

    private static final Pattern KIND = Pattern.compile(
            "^(phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * The head.
     *
     * @param kind the letters of the kind of document (tên loại viết tắt), such as BC
     */
    public Letterhead letterhead(Issuer issuer, String kind, Instant at) {
        String name = issuer.name();
        boolean office = issuer.office();
        String above = issuer.above();
        return new Letterhead(
                office && !above.isEmpty() ? wording.lines("head.committee", upper(above)) : List.of(),
                office ? List.of(upper(name)) : wording.lines("head.committee", upper(name)),
                wording.get("head.nation"),
                wording.get("head.motto"),
                wording.get("head.number", sign(issuer, kind)),
                wording.get(
                        "head.place-date",
                        KIND.matcher(office && !above.isEmpty() ? above : name).replaceFirst(""),
                        date(at)));
    }

    /** The head of annexes. */
    public Annexes annexes(Issuer issuer, String kind, Instant at) {
        String body = issuer.office()
                ? issuer.name()
                : wording.get(
                        "head.committee-name",
                        KIND.matcher(issuer.name())
                                .replaceFirst(match -> match.group().toLowerCase(language)));
        return new Annexes(
                wording.get("document.annex"),
                wording.get("document.annex-note." + kind, sign(issuer, kind), date(at), body));
    }

    /** The foot. */
    public Signature signature(Issuer issuer) {
        return new Signature(
                wording.get("foot.recipients"),
                wording.lines(issuer.office() ? "foot.recipients.office" : "foot.recipients.committee"),
                wording.lines(issuer.office() ? "foot.authority.office" : "foot.authority.committee"));
    }

    private String sign(Issuer issuer, String kind) {
        return kind + '-' + (issuer.office() ? initials(issuer.name()) : wording.get("head.committee-sign"));
    }

    private String date(Instant at) {
        LocalDate day = LocalDays.date(at);
        return wording.get(
                "head.date",
                twoDigits(day.getDayOfMonth(), 10),
                twoDigits(day.getMonthValue(), 3),
                Integer.toString(day.getYear()));
    }

    /** Days below 10 and the months January and February have a leading zero. */
    private static String twoDigits(int number, int from) {
        return number < from ? "0" + number : Integer.toString(number);
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("[\\s,]+"))
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private String upper(String text) {
        return text.toUpperCase(language);
    }
}
