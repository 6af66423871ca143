package vn.motcua.report.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.kit.kafka.CellsKey;

/** Writes what travels beside the cells: declared figures, and when units were last heard of. */
final class SideWriter {

    private final CellStore store;

    SideWriter(CellStore store) {
        this.store = store;
    }

    void write(Segment segment) {
        writeDeclared(segment.declared());
        List<Contact> contacts = new ArrayList<>();
        for (CellsRecord record : segment.contacts().values()) {
            Contact contact = record.contact();
            if (contact != null) {
                contacts.add(contact);
            }
        }
        if (!contacts.isEmpty()) {
            store.writeContacts(contacts);
        }
    }

    private void writeDeclared(Map<CellsKey.Declared, CellsRecord> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Map<String, Declarations> current = new TreeMap<>(store.declarations(changes.keySet().stream()
                .map(key -> Declarations.id(key.unit(), key.period()))
                .distinct()
                .toList()));
        Map<String, Long> behind = new HashMap<>();
        current.forEach((id, declarations) -> behind.put(id, declarations.offset()));
        changes.forEach((key, record) -> current.compute(
                Declarations.id(key.unit(), key.period()),
                (id, held) -> record.offset() > behind.getOrDefault(id, -1L) || held == null
                        ? with(held, key, record)
                        : held));
        store.writeDeclarations(current.values());
    }

    private static Declarations with(@Nullable Declarations held, CellsKey.Declared key, CellsRecord record) {
        Map<String, Ratio> figures = new HashMap<>(held == null ? Map.of() : held.figures());
        if (record.value() == null) {
            figures.remove(key.figure());
        } else {
            figures.put(key.figure(), CellValues.ratio(record.value()));
        }
        long offset = held == null ? record.offset() : Math.max(held.offset(), record.offset());
        return new Declarations(key.unit(), key.period(), offset, figures);
    }
}
