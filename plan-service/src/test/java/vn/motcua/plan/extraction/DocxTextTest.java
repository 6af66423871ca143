package vn.motcua.plan.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.motcua.plan.Given;
import vn.motcua.plan.document.UnreadableDocument;

class DocxTextTest {

    private final XWPFDocument document = new XWPFDocument();

    @Test
    void aParagraphIsALineAlsoAnEmptyOne() {
        paragraph("KẾ HOẠCH");
        paragraph("");
        paragraph("I.\tMỤC TIÊU");

        assertThat(lines()).containsExactly("KẾ HOẠCH", "", "I.\tMỤC TIÊU");
    }

    @Test
    void aBreakWithinAParagraphBeginsALineAndABreakOfThePageDoesNot() {
        XWPFRun run = paragraph("- một").getRuns().getFirst();
        run.addBreak();
        run.setText("- hai");
        run.addBreak(BreakType.PAGE);

        assertThat(lines()).containsExactly("- một", "- hai");
    }

    @Test
    void aRowIsALineWithItsCellsBetweenTabs() {
        XWPFTable table = document.createTable(2, 3);
        cell(table, 0, 0).setText("STT");
        cell(table, 0, 1).setText("Nội dung");
        cell(table, 0, 2).setText("Đơn vị\tchủ trì");
        cell(table, 1, 0).setText("1");
        cell(table, 1, 1).setText("Rà soát");
        cell(table, 1, 1).addParagraph().createRun().setText("công khai");

        assertThat(lines()).containsExactly("STT\tNội dung\tĐơn vị chủ trì", "1\tRà soát\u2028công khai\t");
    }

    @Test
    void aMergedCellStandsOnceAndKeepsTheColumnsInPlace() {
        XWPFTable table = document.createTable(3, 3);
        cell(table, 0, 0).setText("I");
        cell(table, 0, 1).setText("Cải cách");
        cell(table, 0, 1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).removeCell(2);
        cell(table, 1, 0).setText("1");
        cell(table, 1, 1).setText("Rà soát");
        cell(table, 1, 2).setText("Phòng Tư pháp");
        cell(table, 1, 2).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        cell(table, 2, 0).setText("2");
        cell(table, 2, 1).setText("Công khai");
        cell(table, 2, 2).setText("còn lại");
        cell(table, 2, 2).getCTTc().addNewTcPr().addNewVMerge();

        assertThat(lines()).containsExactly("I\tCải cách\t", "1\tRà soát\tPhòng Tư pháp", "2\tCông khai\t");
    }

    @Test
    void aTableWithinATableIsTextOfItsCell() {
        XWPFTable table = document.createTable(1, 2);
        cell(table, 0, 0).setText("ngoài");
        cell(table, 0, 1).setText("trước");
        XWPFTable inner = new XWPFTable(cell(table, 0, 1).getCTTc().addNewTbl(), cell(table, 0, 1), 1, 2);
        inner.getRow(0).getCell(0).setText("a");
        inner.getRow(0).getCell(1).setText("b");
        cell(table, 0, 1).addParagraph();

        assertThat(lines()).containsExactly("ngoài\ttrước\u2028a b");
    }

    @Test
    void numbersOfListsAreText() {
        BigInteger list = list(
                level(0, STNumberFormat.UPPER_ROMAN, "%1."),
                level(1, STNumberFormat.DECIMAL, "%2."),
                level(2, STNumberFormat.LOWER_LETTER, "%3)"),
                level(3, STNumberFormat.BULLET, "\uF0B7"),
                level(4, STNumberFormat.BULLET, "+"),
                level(5, STNumberFormat.DECIMAL, "%1.%2.%6."));
        int[] levels = {0, 1, 1, 2, 2, 3, 4, 1, 2, 0, 1, 5};
        for (int level : levels) {
            XWPFParagraph paragraph = paragraph("x");
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(level));
        }

        assertThat(lines())
                .containsExactly(
                        "I. x",
                        "1. x",
                        "2. x",
                        "a) x",
                        "b) x",
                        "- x",
                        "+ x",
                        "3. x",
                        "a) x",
                        "II. x",
                        "1. x",
                        "II.1.1. x");
    }

    @Test
    void aListThatStartsAnewAndOneThatGoesOn() {
        CTAbstractNum definition = definition(level(0, STNumberFormat.DECIMAL, "%1."));
        BigInteger abstractId = document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition));
        BigInteger first = document.getNumbering().addNum(abstractId);
        BigInteger goesOn = document.getNumbering().addNum(abstractId);
        BigInteger anew = document.getNumbering().addNum(abstractId);
        var override = document.getNumbering().getNum(anew).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ZERO);
        override.addNewStartOverride().setVal(BigInteger.ONE);
        for (BigInteger list : List.of(first, first, goesOn, anew, anew)) {
            paragraph("x").setNumID(list);
        }

        assertThat(lines()).containsExactly("1. x", "2. x", "3. x", "1. x", "2. x");
    }

    @Test
    void whatIsDeletedOrHiddenIsNotThereAndWhatIsInsertedIs() {
        XWPFParagraph changed = paragraph("Chỉ tiêu ");
        changed.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("90%");
        changed.getCTP().addNewIns().addNewR().addNewT().setStringValue("95%");
        XWPFRun hidden = changed.createRun();
        hidden.setText(" ghi chú nội bộ");
        hidden.setVanish(true);
        XWPFParagraph gone = document.createParagraph();
        gone.getCTP().addNewPPr().addNewRPr().addNewDel();
        gone.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("cả dòng");
        XWPFParagraph joined = paragraph("nửa đầu, ");
        joined.getCTP().addNewPPr().addNewRPr().addNewDel();
        paragraph("nửa sau");

        assertThat(lines()).containsExactly("Chỉ tiêu 95%", "nửa đầu, nửa sau");
    }

    @Test
    void headersAndFootersAreLeftOut() {
        new XWPFHeaderFooterPolicy(document)
                .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("đầu trang");
        paragraph("nội dung");

        assertThat(lines()).containsExactly("nội dung");
    }

    @Test
    void aSeedOfManyLinesComesBackLineByLine() throws UnreadableDocument {
        List<String> text = new String(Given.plan("hai-duong-2026"), StandardCharsets.UTF_8)
                .lines()
                .map(String::stripTrailing)
                .toList();
        text.forEach(this::paragraph);

        assertThat(DocxText.read(bytes())).isEqualTo(text);
    }

    @Test
    void whatIsNoDocxIsToldWithItsReason() throws Exception {
        assertReason("office.other", "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8));
        assertReason("office.other", new byte[0]);
        assertReason("office.broken", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9, 9});
        assertReason("office.other", zip("a.txt", 10));
        assertReason("office.other", workbook());
        assertReason("office.before-2007", oldDocument());
        assertReason("office.encrypted", encrypted());
    }

    @Test
    void aSmallFileThatIsHugeInsideIsRefusedBeforeItIsRead() {
        byte[] bomb = zip("word/document.xml", 200_000_000);

        assertThat(bomb.length).isLessThan(1_000_000);
        assertReason("office.too-large", bomb);
    }

    @Test
    void endlessNestingIsABrokenFile() {
        XWPFParagraph paragraph = document.createParagraph();
        var inserted = paragraph.getCTP().addNewSmartTag();
        for (int i = 0; i < 400; i++) {
            inserted = inserted.addNewSmartTag();
        }

        assertReason("office.broken", bytes());
    }

    private static void assertReason(String key, byte[] content) {
        assertThatThrownBy(() -> DocxText.read(content))
                .isInstanceOfSatisfying(UnreadableDocument.class, unreadable -> {
                    assertThat(unreadable.reason()).isEqualTo(key);
                    assertThat(unreadable.reason(Given.texts())).isNotBlank();
                });
    }

    private XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return paragraph;
    }

    private static XWPFTableCell cell(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column);
    }

    private static CTLvl level(int at, STNumberFormat.Enum format, String text) {
        CTLvl level = CTLvl.Factory.newInstance();
        level.setIlvl(BigInteger.valueOf(at));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        return level;
    }

    private static CTAbstractNum definition(CTLvl... levels) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.TEN);
        definition.setLvlArray(levels);
        return definition;
    }

    private BigInteger list(CTLvl... levels) {
        return document.createNumbering()
                .addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition(levels))));
    }

    private List<String> lines() {
        try {
            return DocxText.read(bytes());
        } catch (UnreadableDocument e) {
            throw new AssertionError(e.reason(), e);
        }
    }

    private byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] oldDocument() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var data = encryptor.getDataStream(files)) {
                data.write(bytes());
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, int size) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] block = new byte[10_000];
                for (int left = size; left > 0; left -= block.length) {
                    zip.write(block, 0, Math.min(left, block.length));
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
