package vn.motcua.plan.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Node;

/** Reads the form: beside the name of a field, wherever it stands, its value. */
final class FormReader {

    private static final int LAST_ROW = 60;
    private static final String CUTOFF = "cutoff";

    private final Vocabulary vocabulary;
    private final Map<String, Node> values = new LinkedHashMap<>();

    FormReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes the fields of one sheet; those of an earlier one stay. Only the sheet of that name has a form, or the first. */
    void read(SheetCells sheet) {
        boolean isForm = vocabulary.words().are("sheet.plan", sheet.name());
        if (!isForm && !values.isEmpty()) {
            return;
        }
        Map<String, Node> found = new LinkedHashMap<>();
        for (int row = 0; row <= Math.min(sheet.lastRow(), LAST_ROW); row++) {
            for (int column = 0; column < 2; column++) {
                take(sheet, row, column, found);
            }
        }
        if (isForm) {
            values.clear();
        }
        if (isForm || found.containsKey("unit") || found.containsKey("year")) {
            found.forEach(values::putIfAbsent);
        }
    }

    private void take(SheetCells sheet, int row, int column, Map<String, Node> found) {
        String label = sheet.text(row, column);
        if (label.isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> field : PlanForm.FIELDS.entrySet()) {
            if (vocabulary.words().are("plan." + field.getKey(), label) && !found.containsKey(field.getKey())) {
                found.put(field.getKey(), value(field.getValue(), sheet.value(row, column + 1)));
                return;
            }
        }
    }

    private Node value(String choice, Node cell) {
        if (choice.isEmpty() || !(cell instanceof Node.Scalar scalar) || scalar.isNull()) {
            return cell;
        }
        return vocabulary
                .choices(choice)
                .code(scalar.text())
                .<Node>map(code -> DueReader.as(cell, code))
                .orElse(cell);
    }

    /** The fields of the document that the form has. */
    Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>(values);
        fields.remove(CUTOFF);
        fields.remove("unitName");
        return fields;
    }

    /** How figures are cut off, null where the form does not say. */
    @Nullable
    Node cutoff() {
        return values.get(CUTOFF);
    }

    /** The year as written, null where it is not. */
    @Nullable
    String year() {
        return values.get("year") instanceof Node.Scalar scalar && !scalar.isNull()
                ? scalar.text().strip()
                : null;
    }
}
