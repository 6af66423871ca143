package vn.motcua.report.documents.file;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Pages that stand or lie, with their number in the middle of the upper margin from the second page on; each annex has
 * its own numbers.
 */
final class DocxPages {

    private static final double TWIPS = 1440 / 25.4;
    private static final int NUMBER_FROM_EDGE = 10;

    private final XWPFDocument document;
    private boolean wide;
    private boolean opens = true;
    private boolean annex;

    DocxPages(XWPFDocument document) {
        this.document = document;
    }

    /** Goes on, on a new page if it has to lie or stand otherwise. */
    void turn(boolean wanted) {
        if (wanted != wide) {
            next(wanted);
        }
    }

    /** Goes on, on a new page. */
    void next(boolean wanted) {
        XWPFParagraph last = document.createParagraph();
        last.setSpacingAfter(0);
        CTPPr properties = last.getCTP().isSetPPr()
                ? last.getCTP().getPPr()
                : last.getCTP().addNewPPr();
        lay(properties.addNewSectPr());
        wide = wanted;
    }

    /** Begins an annex. */
    void annex(boolean wanted) {
        next(wanted);
        opens = true;
        annex = true;
    }

    /** Says how the last pages lie; the page number is shown by the first part and taken over by the others. */
    void finish() {
        CTSectPr body = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        number();
        opening().ifPresent(opening -> {
            opening.setHeaderReferenceArray(body.getHeaderReferenceList().toArray(new CTHdrFtrRef[0]));
            while (body.sizeOfHeaderReferenceArray() > 0) {
                body.removeHeaderReference(0);
            }
        });
        lay(body);
    }

    /** The first of several parts. */
    private Optional<CTSectPr> opening() {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                .findFirst();
    }

    private void number() {
        XWPFParagraph paragraph =
                document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void lay(CTSectPr part) {
        CTPageSz size = part.isSetPgSz() ? part.getPgSz() : part.addNewPgSz();
        size.setW(twips(wide ? Paper.LONG_SIDE : Paper.SHORT_SIDE));
        size.setH(twips(wide ? Paper.SHORT_SIDE : Paper.LONG_SIDE));
        size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = part.isSetPgMar() ? part.getPgMar() : part.addNewPgMar();
        margins.setTop(twips(Paper.TOP));
        margins.setBottom(twips(Paper.BOTTOM));
        margins.setLeft(twips(Paper.LEFT));
        margins.setRight(twips(Paper.RIGHT));
        margins.setHeader(twips(NUMBER_FROM_EDGE));
        margins.setFooter(twips(NUMBER_FROM_EDGE));
        margins.setGutter(BigInteger.ZERO);
        if (annex) {
            part.addNewPgNumType().setStart(BigInteger.ONE);
        }
        if (opens) {
            part.addNewTitlePg();
        }
        opens = false;
        annex = false;
    }

    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }
}
