package vn.motcua.bench.fold;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** One get, one put, one forward. What it stores and sends are bytes of the event, so that they compress like the fold's. */
final class BareProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    private static final byte[] SUBJECT = "\"subject\":\"".getBytes(StandardCharsets.UTF_8);

    private final int heldBytes;
    private final int sentBytes;
    private @Nullable ProcessorContext<byte[], byte[]> context;
    private @Nullable KeyValueStore<byte[], byte[]> held;

    BareProcessor(int heldBytes, int sentBytes) {
        this.heldBytes = heldBytes;
        this.sentBytes = sentBytes;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
        held = processorContext.getStateStore(BarePeer.STORE);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        KeyValueStore<byte[], byte[]> store = Objects.requireNonNull(held);
        byte[] key = dossier(record.key(), record.value());
        byte[] before = store.get(key);
        byte[] after = filled(record.value(), heldBytes);
        after[0] = before == null ? 0 : (byte) (before[0] + 1);
        store.put(key, after);
        Objects.requireNonNull(context).forward(record.withKey(key).withValue(filled(record.value(), sentBytes)));
    }

    /** The unit, a bar and the subject, found without reading the JSON. */
    private static byte[] dossier(byte[] unit, byte[] event) {
        int start = after(event, SUBJECT);
        int end = start;
        while (event[end] != '"') {
            end++;
        }
        byte[] key = Arrays.copyOf(unit, unit.length + 1 + end - start);
        key[unit.length] = '|';
        System.arraycopy(event, start, key, unit.length + 1, end - start);
        return key;
    }

    private static int after(byte[] text, byte[] part) {
        for (int i = 0; ; i++) {
            if (Arrays.equals(text, i, i + part.length, part, 0, part.length)) {
                return i + part.length;
            }
        }
    }

    private static byte[] filled(byte[] event, int size) {
        byte[] bytes = Arrays.copyOf(event, size);
        for (int done = event.length; done < size; done += event.length) {
            System.arraycopy(event, 0, bytes, done, Math.min(event.length, size - done));
        }
        return bytes;
    }
}
