package vn.motcua.report.documents.file;

import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import vn.motcua.report.documents.ReportDocument;

/** Texts of a Word document. */
record DocxText(XWPFDocument document) {

    private static final String FONT = "Times New Roman";

    /** Looks of a text. */
    enum Look {
        PLAIN,
        BOLD,
        ITALIC,
        BOLD_ITALIC
    }

    void prepare(ReportDocument report) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        DocxCellStyle.define(styles);
        styles.setSpellingLanguage(report.language().toLanguageTag());
        document.getProperties().getCoreProperties().setTitle(report.title());
        document.getProperties()
                .getCoreProperties()
                .setCreator(String.join(" ", report.letterhead().issuer()));
        document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(report.made())));
    }

    XWPFParagraph paragraph(String text, int size, Look look, ParagraphAlignment alignment) {
        return write(document.createParagraph(), text, size, look, alignment);
    }

    static XWPFParagraph write(
            XWPFParagraph paragraph, String text, int size, Look look, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        run(paragraph, text, size, look);
        return paragraph;
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, int size, Look look) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        look(run, look);
        run.setText(text);
        return run;
    }

    /** Says only what differs from the usual look: a long table has many texts. */
    static void look(XWPFRun run, Look look) {
        if (look == Look.BOLD || look == Look.BOLD_ITALIC) {
            run.setBold(true);
        }
        if (look == Look.ITALIC || look == Look.BOLD_ITALIC) {
            run.setItalic(true);
        }
    }

    /** Makes a paragraph a heading that Word shows in its outline, and keeps it with what follows. */
    static void heading(XWPFParagraph paragraph) {
        paragraph.setKeepNext(true);
        CTPPr properties = paragraph.getCTP().getPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.ZERO);
    }
}
