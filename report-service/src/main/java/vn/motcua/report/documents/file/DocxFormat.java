package vn.motcua.report.documents.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.motcua.report.documents.DocumentFormat;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.Section;

/** A Word document on A4, with charts that can be edited. */
final class DocxFormat implements DocumentFormat {

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void write(ReportDocument report, OutputStream target) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxText text = new DocxText(document);
            text.prepare(report);
            DocxPages pages = new DocxPages(document);
            DocxFrame frame = new DocxFrame(text);
            frame.head(report);
            DocxSections sections = new DocxSections(text, report.language());
            List<Section> body = report.sections(Section.Place.BODY);
            for (int i = 0; i < body.size(); i++) {
                pages.turn(body.get(i).isWide());
                sections.write(Roman.of(i + 1) + ". " + body.get(i).title(), body.get(i));
            }
            pages.turn(false);
            frame.foot(report.signature());
            List<Section> annexes = report.sections(Section.Place.ANNEX);
            for (int i = 0; i < annexes.size(); i++) {
                pages.annex(annexes.get(i).isWide());
                frame.annex(report, Roman.annex(i + 1, annexes.size()), annexes.get(i));
                sections.write(annexes.get(i));
            }
            pages.finish();
            document.write(target);
        }
    }
}
