package vn.motcua.plan.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kit.reference.ReferenceRecords;
import vn.motcua.plan.document.DocumentReader;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Findings;
import vn.motcua.plan.document.Node;
import vn.motcua.plan.document.UnreadableDocument;

/** The reference data in this jar: all provinces and wards, former units, a sample catalogue, the calendar. */
public final class ShippedReference {

    private static final String FOLDER = "/reference/";
    private static final int COLUMNS = 4;
    private static final int FORMER_COLUMNS = 7;

    private final JsonMapper json;

    /** Reads on demand. */
    public ShippedReference(JsonMapper json) {
        this.json = json;
    }

    /** All records by key, units first. */
    public Map<String, byte[]> records() {
        Map<String, byte[]> records = new LinkedHashMap<>();
        lines("units.csv", COLUMNS).forEach(row -> put(records, unit(row)));
        lines("units-former.csv", FORMER_COLUMNS).forEach(row -> put(records, formerUnit(row)));
        records.put(ReferenceRecords.CATALOGUE, json.writeValueAsBytes(catalogue()));
        records.put(ReferenceRecords.CALENDAR, json.writeValueAsBytes(calendar()));
        return records;
    }

    /** The sample catalogue. */
    public CatalogueRecord catalogue() {
        Node document = document("catalogue.yaml");
        Findings findings = new Findings((key, arguments) -> key, true);
        CatalogueRecord catalogue =
                CatalogueRules.read(document, Fields.of(document, findings), CatalogueRecord.empty());
        return inOrder(catalogue, findings, "catalogue.yaml");
    }

    /** The calendar as far as it is published. */
    public CalendarRecord calendar() {
        Node document = document("calendar.yaml");
        Findings findings = new Findings((key, arguments) -> key, true);
        CalendarRecord calendar = CalendarRules.read(document, Fields.of(document, findings), CalendarRecord.empty());
        return inOrder(calendar, findings, "calendar.yaml");
    }

    private static <T> T inOrder(T value, Findings findings, String file) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException(file + ": " + findings.all());
        }
        return value;
    }

    private static ObjectNode unit(String[] row) {
        ObjectNode unit = JsonNodeFactory.instance.objectNode();
        unit.put("code", row[0]);
        unit.put("name", row[1]);
        unit.put("level", row[2]);
        unit.put("parent", row[3].isEmpty() ? null : row[3]);
        unit.putNull("validFrom");
        unit.putNull("validTo");
        unit.putArray("successors");
        unit.putArray("aliases");
        return unit;
    }

    private static ObjectNode formerUnit(String[] row) {
        ObjectNode unit = unit(row);
        unit.put("validTo", row[4]);
        if (!row[5].isEmpty()) {
            unit.putArray("successors").add(row[5]);
        }
        unit.put("note", row[6]);
        return unit;
    }

    private void put(Map<String, byte[]> records, ObjectNode unit) {
        records.put(ReferenceRecords.unitKey(unit.get("code").stringValue()), json.writeValueAsBytes(unit));
    }

    private static List<String[]> lines(String file, int columns) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            for (String line : reader.lines().skip(1).toList()) {
                String[] row = line.split(",", columns);
                if (row.length != columns) {
                    throw new IllegalStateException(file + ": " + columns + " columns expected in '" + line + "'");
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node document(String file) {
        try (InputStream stream = open(file)) {
            return DocumentReader.yaml().read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableDocument e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ShippedReference.class.getResourceAsStream(FOLDER + file), file);
    }
}
