package vn.motcua.report.close;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kit.json.CanonicalJson;

/**
 * The fingerprint of a report: SHA-256 over the RFC 8785 JSON of
 * {@code {"cutoff","from","to","unit","units":[{"figures":{CODE:{"denominator","numerator"}},"flows":{MEASURE:n},
 * "stocks":{"closing":{MEASURE:n},"opening":{MEASURE:n}},"unit"}]}}.
 *
 * <p>{@code units} are the units of the report that have own figures, by code; what is 0 is left out, and so are pairs
 * of 0 over 0 of computed indicators. Each has its own dossiers' figures, without those of units below it.
 */
final class Hash {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Hash() {}

    /** The text that is hashed. */
    static String content(ReportDefinition report, Collection<UnitFigures> units) {
        ObjectNode content = JSON.createObjectNode();
        content.put("unit", report.unit());
        content.put("from", report.from().toString());
        content.put("to", report.to().toString());
        content.put("cutoff", report.cutOff().code());
        ArrayNode list = content.putArray("units");
        units.stream()
                .filter(figures -> !figures.isEmpty())
                .sorted(Comparator.comparing(UnitFigures::unit))
                .forEach(figures -> list.add(JSON.<ObjectNode>valueToTree(figures)));
        return CanonicalJson.write(content);
    }

    /** The fingerprint of one unit's own figures. */
    static String of(UnitFigures figures) {
        return of(CanonicalJson.write(JSON.<ObjectNode>valueToTree(figures)));
    }

    /** The fingerprint in hexadecimal digits. */
    static String of(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
