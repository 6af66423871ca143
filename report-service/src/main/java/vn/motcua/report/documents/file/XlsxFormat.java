package vn.motcua.report.documents.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.motcua.report.documents.DocumentFormat;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.Section;

/** An Excel workbook, a sheet for each section; only some rows are held in memory. */
final class XlsxFormat implements DocumentFormat {

    private static final int ROWS_IN_MEMORY = 100;

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(ReportDocument document, OutputStream target) throws IOException {
        XSSFWorkbook whole = new XSSFWorkbook();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(whole, ROWS_IN_MEMORY)) {
            CoreProperties properties = whole.getProperties().getCoreProperties();
            properties.setTitle(document.title());
            properties.setCreator(String.join(" ", document.letterhead().issuer()));
            properties.setCreated(Optional.of(Date.from(document.made())));
            XlsxStyles styles = XlsxStyles.of(workbook);
            for (Section section : document.sections()) {
                new XlsxSheet(workbook.createSheet(section.name()), styles).write(document, section);
            }
            workbook.write(target);
        }
    }
}
