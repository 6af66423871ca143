package vn.motcua.report.documents.file;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.motcua.report.documents.Letterhead;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.Section;
import vn.motcua.report.documents.Signature;
import vn.motcua.report.documents.file.DocxText.Look;

/** The head and the foot of the document. */
record DocxFrame(DocxText text) {

    private static final BigInteger RULE = BigInteger.valueOf(6);
    private static final int GAP = 240;
    private static final int LINES_TO_SIGN = 4;
    private static final int ISSUER_RULE = 1200;
    private static final int MOTTO_RULE = 1150;
    private static final int TITLE_RULE = 3500;

    void head(ReportDocument report) {
        Letterhead head = report.letterhead();
        XWPFTable table = columns(2, 40);
        XWPFTableCell left = table.getRow(0).getCell(0);
        head.superior().forEach(line -> centred(left, line, Paper.TEXT - 1, Look.PLAIN));
        head.issuer().forEach(line -> centred(left, line, Paper.TEXT - 1, Look.BOLD));
        rule(left.addParagraph(), ISSUER_RULE);
        XWPFTableCell right = table.getRow(0).getCell(1);
        centred(right, head.nation(), Paper.TEXT - 1, Look.BOLD);
        centred(right, head.motto(), Paper.TEXT, Look.BOLD);
        rule(right.addParagraph(), MOTTO_RULE);
        centred(table.getRow(1).getCell(0), head.number(), Paper.TEXT, Look.PLAIN);
        centred(table.getRow(1).getCell(1), head.placeAndDate(), Paper.TEXT, Look.ITALIC);
        text.paragraph(report.title(), Paper.TITLE, Look.BOLD, ParagraphAlignment.CENTER)
                .setSpacingBefore(GAP);
        report.subtitle().forEach(line -> text.paragraph(line, Paper.TITLE, Look.BOLD, ParagraphAlignment.CENTER));
        rule(text.document().createParagraph(), TITLE_RULE);
    }

    /** The head of an annex. */
    void annex(ReportDocument report, String number, Section section) {
        XWPFParagraph name =
                text.paragraph(report.annexes().name() + number, Paper.TITLE, Look.BOLD, ParagraphAlignment.CENTER);
        DocxText.heading(name);
        text.paragraph(
                section.title().toUpperCase(report.language()), Paper.TITLE, Look.BOLD, ParagraphAlignment.CENTER);
        text.paragraph(report.annexes().note(), Paper.TEXT, Look.ITALIC, ParagraphAlignment.CENTER)
                .setSpacingAfter(GAP);
    }

    void foot(Signature signature) {
        text.paragraph("", Paper.TEXT, Look.PLAIN, ParagraphAlignment.LEFT).setKeepNext(true);
        XWPFTable table = columns(1, 50);
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell left = table.getRow(0).getCell(0);
        write(left, signature.recipientsTitle(), Paper.TEXT - 1, Look.BOLD_ITALIC, ParagraphAlignment.LEFT);
        signature
                .recipients()
                .forEach(recipient -> write(left, "- " + recipient, Paper.SMALL, Look.PLAIN, ParagraphAlignment.LEFT));
        XWPFTableCell right = table.getRow(0).getCell(1);
        signature.authority().forEach(line -> centred(right, line, Paper.TITLE, Look.BOLD));
        for (int line = 0; line < LINES_TO_SIGN; line++) {
            centred(right, "", Paper.TITLE, Look.PLAIN);
        }
    }

    private XWPFTable columns(int rows, int leftPercent) {
        int width = DocxPages.twips(Paper.textWidth(false)).intValueExact();
        int left = width * leftPercent / 100;
        XWPFTable table = text.document().createTable(rows, 2);
        table.removeBorders();
        DocxTable.fix(table, new int[] {left, width - left}, 0);
        return table;
    }

    private static void centred(XWPFTableCell cell, String line, int size, Look look) {
        write(cell, line, size, look, ParagraphAlignment.CENTER);
    }

    /** The empty paragraph that every cell begins with is used first. */
    private static void write(XWPFTableCell cell, String line, int size, Look look, ParagraphAlignment alignment) {
        List<XWPFParagraph> paragraphs = cell.getParagraphs();
        boolean fresh =
                paragraphs.size() == 1 && paragraphs.getFirst().getRuns().isEmpty();
        DocxText.write(fresh ? paragraphs.getFirst() : cell.addParagraph(), line, size, look, alignment);
    }

    /** A short line under a text. */
    private static void rule(XWPFParagraph paragraph, int indent) {
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(RULE);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setSpacingAfter(0);
    }
}
