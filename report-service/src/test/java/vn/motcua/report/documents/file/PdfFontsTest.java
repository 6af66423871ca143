package vn.motcua.report.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.BaseFont;

/** The font of PDF files. */
class PdfFontsTest {

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final List<String> TONES = List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323");

    @Test
    void everyStyleHasEveryVietnameseLetter() {
        PdfFonts fonts = PdfFonts.shipped();
        for (BaseFont font : List.of(fonts.upright(), fonts.strong(), fonts.slanted(), fonts.strongSlanted())) {
            letters()
                    .chars()
                    .forEach(letter -> assertThat(font.charExists(letter))
                            .as("%s in %s", Character.toString(letter), font.getPostscriptFontName())
                            .isTrue());
            assertThat(font.isEmbedded()).isTrue();
        }
    }

    @Test
    void theLettersAreAllOfThem() {
        assertThat(letters()).contains("ỗ", "Ợ", "ữ", "Ẵ", "đ", "Đ").hasSize(2 * (12 * 6 + 1) + 8);
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder("đ");
        VOWELS.chars()
                .forEach(vowel -> TONES.forEach(tone ->
                        letters.append(Normalizer.normalize(Character.toString(vowel) + tone, Normalizer.Form.NFC))));
        return letters + letters.toString().toUpperCase(Locale.ROOT) + "…–“”≥■½%";
    }
}
