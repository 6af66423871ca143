package vn.motcua.simulator.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON fields in the order in which they are put. */
final class Fields {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Fields put(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> map() {
        return values;
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(values);
    }
}
