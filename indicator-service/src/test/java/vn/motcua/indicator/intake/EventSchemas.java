package vn.motcua.indicator.intake;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas of events. */
final class EventSchemas {

    private static final String PREFIX = "urn:motcua:schema:";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(EventSchemas::text));

    /** What a schema finds wrong with an event. */
    List<Error> errors(String type, JsonNode event) {
        return registry.getSchema(SchemaLocation.of(PREFIX + type)).validate(event);
    }

    /** A schema as a tree. */
    static JsonNode tree(String name) {
        return JsonMapper.shared().readTree(Objects.requireNonNull(text(PREFIX + name), name));
    }

    private static String text(String id) {
        if (!id.startsWith(PREFIX)) {
            return null;
        }
        String file = "/vn/motcua/contracts/schemas/" + id.substring(PREFIX.length()) + ".json";
        try (InputStream stream = EventSchemas.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
