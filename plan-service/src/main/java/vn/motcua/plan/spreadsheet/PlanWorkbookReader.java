package vn.motcua.plan.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.plan.document.Node;
import vn.motcua.plan.document.UnreadableDocument;
import vn.motcua.plan.extraction.OfficeFile;

/**
 * Reads a workbook as the document it stands for, so that all checks are those of YAML and JSON. Sheets are known by
 * their names or their headers, columns by their headers in any order; a line is a row, a place a sheet and a cell.
 */
public final class PlanWorkbookReader {

    private final Vocabulary vocabulary;

    /** Reads the names of these indicators and sector groups, and their codes. */
    public PlanWorkbookReader(IndicatorCatalogue indicators, ProcedureCatalogue catalogue) {
        this.vocabulary = new Vocabulary(indicators, catalogue);
    }

    /**
     * Reads.
     *
     * @throws UnreadableDocument if it is no .xlsx, is encrypted, broken or too large, or has nothing of a plan
     */
    public Node read(byte[] content) throws UnreadableDocument {
        OfficeFile.open(content, OfficeFile.Kind.XLSX);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            List<SheetCells> sheets = new ArrayList<>();
            for (Sheet sheet : book) {
                if (!isPassedOver(sheet.getSheetName())) {
                    sheets.add(new SheetCells(sheet));
                }
            }
            return document(sheets);
        } catch (IOException | RuntimeException e) {
            throw UnreadableDocument.because("office.broken", ".xlsx");
        }
    }

    private boolean isPassedOver(String name) {
        Words words = vocabulary.words();
        return words.are("sheet.example", name) || words.are("sheet.lists", name);
    }

    private Node document(List<SheetCells> sheets) throws UnreadableDocument {
        FormReader form = new FormReader(vocabulary);
        sheets.forEach(form::read);
        Map<String, Node> fields = new LinkedHashMap<>(form.fields());
        RowReader rows = new RowReader(vocabulary, form.year());
        Map<Table, SheetTable> tables = tables(sheets);
        if (fields.isEmpty() && tables.isEmpty()) {
            throw UnreadableDocument.because("workbook.no-plan");
        }
        tables.forEach((table, sheet) -> {
            List<Node> read = rows.read(table, sheet);
            sheet.unknown().forEach(header -> fields.put(header, new Node.Scalar("", Node.Scalar.Type.NULL, 1)));
            if (table == Table.DEADLINES) {
                fields.put("reporting", reporting(form, read));
            } else if (!read.isEmpty()) {
                fields.put(table.field(), new Node.Sequence(read, 1));
            }
        });
        fields.putIfAbsent("reporting", reporting(form, List.of()));
        return new Node.Mapping(fields, 1, vocabulary.words().of("sheet.plan"));
    }

    private static Node reporting(FormReader form, List<Node> deadlines) {
        Map<String, Node> reporting = new LinkedHashMap<>();
        Node cutoff = form.cutoff();
        if (cutoff != null) {
            reporting.put("cutoff", cutoff);
        }
        reporting.put("deadlines", new Node.Sequence(deadlines, 1));
        return new Node.Mapping(reporting, 1);
    }

    /** For each table the sheet that has its name, or else the most of its headers. */
    private Map<Table, SheetTable> tables(List<SheetCells> sheets) {
        Map<Table, SheetTable> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            SheetTable best = null;
            for (SheetCells sheet : sheets) {
                SheetTable found =
                        SheetTable.find(sheet, table, vocabulary.words()).orElse(null);
                if (found != null && (isNamed(sheet, table) || (best == null && !isNamedOtherwise(sheet, table)))) {
                    best = found;
                }
            }
            if (best != null) {
                tables.put(table, best);
            }
        }
        return tables;
    }

    private boolean isNamed(SheetCells sheet, Table table) {
        String name = sheet.name();
        Words words = vocabulary.words();
        return switch (table) {
            case TARGETS -> words.are("sheet.targets", name);
            case TASKS -> words.are("sheet.tasks", name);
            case DEADLINES -> words.are("sheet.plan", name);
            case UNMATCHED -> words.are("sheet.unmatched", name);
        };
    }

    private boolean isNamedOtherwise(SheetCells sheet, Table table) {
        for (Table other : Table.values()) {
            if (other != table && isNamed(sheet, other)) {
                return true;
            }
        }
        return false;
    }
}
