package vn.motcua.report.documents.file;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.motcua.report.documents.file.DocxText.Look;

/** Styles of texts in tables, named once, so that each of some thousand cells need not say them again. */
enum DocxCellStyle {
    LEFT("TableText", "left"),
    RIGHT("TableNumber", "right"),
    CENTRE("TableHead", "center");

    private final String id;
    private final String alignment;

    DocxCellStyle(String id, String alignment) {
        this.id = id;
        this.alignment = alignment;
    }

    static void define(XWPFStyles styles) {
        for (DocxCellStyle style : values()) {
            styles.addStyle(new XWPFStyle(style.definition(), styles));
        }
    }

    void write(XWPFParagraph paragraph, String text, Look look) {
        paragraph.setStyle(id);
        XWPFRun run = paragraph.createRun();
        DocxText.look(run, look);
        run.setText(text);
    }

    private CTStyle definition() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(id);
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setAfter(BigInteger.ZERO);
        paragraph.addNewJc().setVal(STJc.Enum.forString(alignment));
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * Paper.TABLE));
        return style;
    }
}
