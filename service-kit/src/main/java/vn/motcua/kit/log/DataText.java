package vn.motcua.kit.log;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import vn.motcua.kit.json.CanonicalJson;

/**
 * The text of an event's data that decides between statements of one time and id: JSON without blanks, keys sorted,
 * strings not escaped. The intake writes it so; then it is taken as it stands, and only another spelling is written anew.
 */
final class DataText {

    private DataText() {}

    /** The text of what stands in the record from one place to another and was read as the tree. */
    @SuppressWarnings("ReferenceEquality") // the very same tree: nothing had to be sorted
    static String of(byte[] record, int from, int to, JsonNode data) {
        return isPlain(record, from, to) && CanonicalJson.sorted(data) == data
                ? new String(record, from, to - from, StandardCharsets.UTF_8)
                : CanonicalJson.write(data);
    }

    /** No blank outside strings, nothing escaped, no number but whole ones: such JSON has one spelling. */
    private static boolean isPlain(byte[] record, int from, int to) {
        if (from < 0 || to > record.length || from >= to || record[from] != '{' || record[to - 1] != '}') {
            return false;
        }
        boolean inString = false;
        for (int i = from; i < to; i++) {
            byte b = record[i];
            if (b == '"') {
                inString = !inString;
            } else if (b == '\\' || (!inString && !isPlainOutside(b)) || (b == 'e' && isDigit(record[i - 1]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** What whole numbers from 0, true, false, null and structure are made of. */
    private static boolean isPlainOutside(byte b) {
        return isDigit(b)
                || (b >= 'a' && b <= 'z')
                || b == '{'
                || b == '}'
                || b == '['
                || b == ']'
                || b == ':'
                || b == ',';
    }
}
