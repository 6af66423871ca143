package vn.motcua.plan.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a document of UTF-8 text into values with their lines. A name that stands twice is an error. */
public final class DocumentReader {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final TokenStreamFactory format;

    private DocumentReader(TokenStreamFactory format) {
        this.format = format;
    }

    /** Reads JSON. */
    public static DocumentReader json() {
        return new DocumentReader(new JsonFactory());
    }

    /** Reads YAML 1.2 without anchors and aliases. */
    public static DocumentReader yaml() {
        return new DocumentReader(new YAMLFactory());
    }

    /**
     * Reads one document.
     *
     * @throws UnreadableDocument naming the line where it is not in its format
     */
    public Node read(byte[] content) throws UnreadableDocument {
        String text = text(content);
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UnreadableDocument(1, "the document is empty");
            }
            Node node = node(parser);
            if (parser.nextToken() != null) {
                throw new UnreadableDocument(line(parser), "something follows the end of the document");
            }
            return node;
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableDocument unreadable(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            int line = marked.getProblemMark()
                    .or(marked::getContextMark)
                    .map(mark -> mark.getLine() + 1)
                    .orElse(1);
            return new UnreadableDocument(line, firstLine(marked.getProblem()));
        }
        TokenStreamLocation location = e.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        return new UnreadableDocument(line, firstLine(e.getOriginalMessage()));
    }

    /**
     * Text of UTF-8, without a byte order mark.
     *
     * @throws UnreadableDocument naming the line that is not UTF-8
     */
    public static String text(byte[] content) throws UnreadableDocument {
        String text = new String(content, StandardCharsets.UTF_8);
        int garbage = text.indexOf(REPLACEMENT);
        if (garbage >= 0) {
            int line = 1
                    + (int) text.substring(0, garbage)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new UnreadableDocument(line, "not UTF-8 text");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Node node(JsonParser parser) throws UnreadableDocument {
        int line = line(parser);
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new UnreadableDocument(line, "aliases (*name) are not taken: write the value out");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, line);
            case START_ARRAY -> sequence(parser, line);
            case VALUE_NULL -> new Node.Scalar("", Node.Scalar.Type.NULL, line);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(parser.getString(), Node.Scalar.Type.BOOLEAN, line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Node.Scalar(parser.getString(), Node.Scalar.Type.NUMBER, line);
            default -> {
                String text = parser.getString();
                yield new Node.Scalar(text, text.isEmpty() ? Node.Scalar.Type.NULL : Node.Scalar.Type.TEXT, line);
            }
        };
    }

    private static Node mapping(JsonParser parser, int line) throws UnreadableDocument {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw new UnreadableDocument(line(parser), "'" + name + "' stands twice");
            }
            parser.nextToken();
            fields.put(name, node(parser));
        }
        return new Node.Mapping(fields, line);
    }

    private static Node sequence(JsonParser parser, int line) throws UnreadableDocument {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Node.Sequence(items, line);
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
