package vn.motcua.oracle.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * A golden history in the national portal's format (Cổng Dịch vụ công quốc gia): request bodies, to be sent in order.
 *
 * @param aliases alias (mã định danh) to unit code, to be registered first
 * @param messages request bodies; do not change them
 * @param rejected the {@code MaHoSo} of all dossiers that must be refused
 */
public record PortalHistory(
        String name, Map<String, String> aliases, List<ObjectNode> messages, List<String> rejected, Expected expected) {

    public PortalHistory {
        aliases = Map.copyOf(aliases);
        messages = List.copyOf(messages);
        rejected = List.copyOf(rejected);
    }

    /**
     * The same history of other units, so that several go through one system. What names a unit in {@code madonvi} and before
     * the first {@code -} of {@code MaHoSo} follows; what names no unit stays.
     *
     * @param units new unit codes for old
     * @param newAliases new aliases for old
     */
    public PortalHistory renamed(UnaryOperator<String> units, UnaryOperator<String> newAliases) {
        Map<String, String> renamedAliases = new TreeMap<>();
        aliases.forEach((alias, unit) -> renamedAliases.put(newAliases.apply(alias), units.apply(unit)));
        Set<String> codes = new TreeSet<>(aliases.values());
        UnaryOperator<String> names = name ->
                aliases.containsKey(name) ? newAliases.apply(name) : codes.contains(name) ? units.apply(name) : name;
        return new PortalHistory(
                name,
                renamedAliases,
                messages.stream().map(message -> renamed(message, names)).toList(),
                rejected.stream().map(code -> renamed(code, names)).toList(),
                expected.renamed(units));
    }

    private static ObjectNode renamed(ObjectNode message, UnaryOperator<String> names) {
        ObjectNode copy = message.deepCopy();
        if (copy.hasNonNull("madonvi")) {
            copy.put("madonvi", names.apply(copy.get("madonvi").stringValue()));
        }
        copy.get("data").forEach(item -> {
            if (item.hasNonNull("MaHoSo")) {
                ((ObjectNode) item).put("MaHoSo", renamed(item.get("MaHoSo").stringValue(), names));
            }
        });
        return copy;
    }

    private static String renamed(String dossier, UnaryOperator<String> names) {
        int dash = dossier.indexOf('-');
        return dash < 0 ? dossier : names.apply(dossier.substring(0, dash)) + dossier.substring(dash);
    }

    @Override
    public String toString() {
        return name;
    }
}
