package vn.motcua.report.documents.file;

import java.awt.Color;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.draw.LineSeparator;
import vn.motcua.report.documents.Letterhead;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.Section;
import vn.motcua.report.documents.Signature;

/** The head and the foot of the document. */
record PdfFrame(Document document, PdfFonts fonts) {

    private static final float GAP = 14;
    private static final float ROOM_TO_SIGN = 70;
    private static final float RULE = 0.75f;
    private static final float UNDER = -6;

    void head(ReportDocument report) {
        Letterhead head = report.letterhead();
        PdfPTable table = columns(40, 60);
        PdfPCell left = cell();
        head.superior().forEach(line -> left.addElement(centred(line, fonts.plain(Paper.TEXT - 1))));
        head.issuer().forEach(line -> left.addElement(centred(line, fonts.bold(Paper.TEXT - 1))));
        left.addElement(rule(35));
        table.addCell(left);
        PdfPCell right = cell();
        right.addElement(centred(head.nation(), fonts.bold(Paper.TEXT - 1)));
        right.addElement(centred(head.motto(), fonts.bold(Paper.TEXT)));
        right.addElement(rule(56));
        table.addCell(right);
        PdfPCell number = cell();
        number.addElement(centred(head.number(), fonts.plain(Paper.TEXT)));
        table.addCell(number);
        PdfPCell place = cell();
        place.addElement(centred(head.placeAndDate(), fonts.italic(Paper.TEXT)));
        table.addCell(place);
        document.add(table);
        Paragraph title = centred(report.title(), fonts.bold(Paper.TITLE));
        title.setSpacingBefore(GAP);
        document.add(title);
        for (String line : report.subtitle()) {
            document.add(centred(line, fonts.bold(Paper.TITLE)));
        }
        document.add(rule(25));
    }

    /** The head of an annex. */
    void annex(ReportDocument report, String number, Section section) {
        document.add(centred(report.annexes().name() + number, fonts.bold(Paper.TITLE)));
        document.add(centred(section.title().toUpperCase(report.language()), fonts.bold(Paper.TITLE)));
        Paragraph note = centred(report.annexes().note(), fonts.italic(Paper.TEXT));
        note.setSpacingAfter(GAP);
        document.add(note);
    }

    void foot(Signature signature) {
        PdfPTable table = columns(50, 50);
        table.setSpacingBefore(GAP);
        table.setKeepTogether(true);
        PdfPCell left = cell();
        left.addElement(new Paragraph(signature.recipientsTitle(), fonts.boldItalic(Paper.TEXT - 1)));
        signature
                .recipients()
                .forEach(recipient -> left.addElement(new Paragraph("- " + recipient, fonts.plain(Paper.SMALL))));
        table.addCell(left);
        PdfPCell right = cell();
        signature.authority().forEach(line -> right.addElement(centred(line, fonts.bold(Paper.TITLE))));
        right.setPaddingBottom(ROOM_TO_SIGN);
        table.addCell(right);
        document.add(table);
    }

    private static PdfPTable columns(int left, int right) {
        PdfPTable table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setWidths(new int[] {left, right});
        return table;
    }

    private static PdfPCell cell() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(8);
        return cell;
    }

    private static Paragraph centred(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setMultipliedLeading(1.2f);
        return paragraph;
    }

    private static LineSeparator rule(float percentage) {
        return new LineSeparator(RULE, percentage, Color.BLACK, Element.ALIGN_CENTER, UNDER);
    }
}
