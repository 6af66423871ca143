package vn.motcua.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-16T05:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void columnsStayAlignedUnderVietnameseLetters() {
        Table table = new Table("lr").row("Đúng hạn", "98,5").row("Trễ", "1");

        assertThat(table.lines("| ")).containsExactly("| Đúng hạn  98,5", "| Trễ          1");
        assertThat(Table.width("Trễ hạn")).isEqualTo(7);
    }

    @Test
    void vietnameseIsTheFirstLanguage() {
        assertThat(Texts.of(Map.of()).get("push.refused", 1_200)).isEqualTo("Bị từ chối: 1.200");
        assertThat(Texts.of(Map.of("LANG", "C.UTF-8")).language()).isEqualTo("vi");
        assertThat(Texts.of(Map.of("LANG", "en_US.UTF-8")).get("push.refused", 1_200))
                .isEqualTo("Refused: 1,200");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String name = "vn.motcua.cli.text.messages";
        var vietnamese = ResourceBundle.getBundle(name, java.util.Locale.ROOT, exact);
        var english = ResourceBundle.getBundle(name, java.util.Locale.ENGLISH, exact);

        for (String key : english.keySet()) {
            assertThat(arguments(english.getString(key))).as(key).isEqualTo(arguments(vietnamese.getString(key)));
        }
    }

    @Test
    void aProgressLineIsOverwrittenOnATerminal() {
        ProgressLine line = new ProgressLine(terminal(true), NOON);
        assertThat(line.due()).isTrue();
        line.show("đang gửi 10");
        assertThat(line.due()).isFalse();
        line.show("xong");
        line.clear();

        assertThat(text()).isEqualTo("\rđang gửi 10\rxong       \r    \r");
    }

    @Test
    void elsewhereItIsWrittenSparsely() {
        ProgressLine line = new ProgressLine(terminal(false), NOON);
        assertThat(line.due()).isFalse();
        line.show("đang gửi 10");
        line.clear();

        assertThat(text()).isEqualTo("đang gửi 10" + System.lineSeparator());
    }

    @Test
    void aBarIsAsLongAsItsShare() {
        assertThat(ProgressLine.bar(0)).doesNotContain("█").hasSize(24);
        assertThat(ProgressLine.bar(0.5)).startsWith("████████████░");
        assertThat(ProgressLine.bar(1.7)).doesNotContain("░").hasSize(24);
    }

    private Terminal terminal(boolean interactive) {
        return new Terminal(new PrintStream(bytes, true, StandardCharsets.UTF_8), interactive);
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static long arguments(String sentence) {
        return sentence.replace("%%", "")
                .chars()
                .filter(letter -> letter == '%')
                .count();
    }
}
