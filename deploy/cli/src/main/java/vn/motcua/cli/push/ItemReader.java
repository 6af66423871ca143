package vn.motcua.cli.push;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.simulator.send.UnreachableException;

/**
 * Finds what is to be sent in a file: one JSON value a line, or one value over many lines, or an array of them; plain or
 * gzip. A bad line is reported and the next is read; in a value over many lines nothing behind a mistake can be read.
 */
final class ItemReader {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ObjectReader ONE_OF_MANY =
            JSON.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    /** Takes what is found. */
    interface Sink {

        /** Something to send. */
        void item(Item item) throws InterruptedException, UnreachableException, NotAllowedException;

        /** Something that is not JSON, or no JSON object. */
        void malformed(Place place, String message);
    }

    private final String file;
    private final Sink sink;

    ItemReader(String file, Sink sink) {
        this.file = file;
        this.sink = sink;
    }

    void read(InputStream in) throws IOException, InterruptedException, UnreachableException, NotAllowedException {
        LineInput lines = new LineInput(plain(in));
        LineInput.Line first = lines.next();
        if (first == null) {
            return;
        }
        LineInput.Line second = first.first() == '[' || isObject(first) ? null : lines.next();
        boolean values = first.first() == '[' || (second != null && second.first() != '{');
        if (values) {
            readValues(first, second, lines);
            return;
        }
        line(first);
        for (LineInput.Line line = second == null ? lines.next() : second; line != null; line = lines.next()) {
            line(line);
        }
    }

    private void line(LineInput.Line line) throws InterruptedException, UnreachableException, NotAllowedException {
        Place place = new Place(file, line.number());
        if (line.tooLong()) {
            sink.malformed(place, "> " + LineInput.LIMIT / (1024 * 1024) + " MB");
            return;
        }
        try {
            JsonNode node = JSON.readTree(line.bytes());
            item(place, node, line.bytes());
        } catch (JacksonException e) {
            sink.malformed(place, e.getOriginalMessage());
        }
    }

    private void readValues(LineInput.Line first, LineInput.@Nullable Line second, LineInput rest)
            throws InterruptedException, UnreachableException, NotAllowedException {
        List<InputStream> parts = Stream.of(first, second)
                .filter(line -> line != null)
                .map(line -> (InputStream) new ByteArrayInputStream(withEnd(line.bytes())))
                .toList();
        InputStream all = new SequenceInputStream(Collections.enumeration(
                Stream.concat(parts.stream(), Stream.of(rest.rest())).toList()));
        long before = first.number() - 1;
        try (JsonParser parser = JSON.createParser(all)) {
            values(parser, before);
        }
    }

    private void values(JsonParser parser, long before)
            throws InterruptedException, UnreachableException, NotAllowedException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                Place place =
                        new Place(file, before + parser.currentTokenLocation().getLineNr());
                if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    JsonNode node = ONE_OF_MANY.readValue(parser);
                    item(place, node, JSON.writeValueAsBytes(node));
                }
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            sink.malformed(new Place(file, before + line), e.getOriginalMessage());
        }
    }

    private void item(Place place, JsonNode node, byte[] json)
            throws InterruptedException, UnreachableException, NotAllowedException {
        if (node.isObject()) {
            sink.item(Item.of(place, node, json));
        } else {
            sink.malformed(place, "{…}?");
        }
    }

    private static boolean isObject(LineInput.Line line) {
        try {
            return JSON.readTree(line.bytes()).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    private static byte[] withEnd(byte[] line) {
        byte[] longer = Arrays.copyOf(line, line.length + 1);
        longer[line.length] = '\n';
        return longer;
    }

    private static InputStream plain(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(BYTE_ORDER_MARK.length);
        byte[] head = buffered.readNBytes(BYTE_ORDER_MARK.length);
        if (Arrays.equals(head, BYTE_ORDER_MARK)) {
            return buffered;
        }
        buffered.reset();
        boolean gzip = head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b;
        return gzip ? plain(new GZIPInputStream(buffered)) : buffered;
    }
}
