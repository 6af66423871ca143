package vn.motcua.indicator.fold;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.kit.log.StateReader;
import vn.motcua.kit.log.StateWriter;

/**
 * The cells of one partition, and which of them have changed and were not sent on yet. A day's cell changes many times in
 * a moment, and only its last value is of use.
 *
 * <p>What is only remembered here is never lost: a cell in the store bears the offset that changed it last, and the
 * journal says up to which offset all changes were sent. What is younger after a crash is sent again.
 */
final class ChangedCells {

    /** Up to which offset all changes were sent; part of the stored state. */
    private static final String SENT = "#sent";

    private static final int MOST_CHANGED = 20_000;

    private final KeyValueStore<String, byte[]> cells;
    private final KeyValueStore<String, byte[]> journal;
    private final Map<String, Changed> changed = new LinkedHashMap<>();

    ChangedCells(KeyValueStore<String, byte[]> cells, KeyValueStore<String, byte[]> journal) {
        this.cells = cells;
        this.journal = journal;
    }

    /** A cell as it is now, and what the last of its changes bears on that comes from a sampled trace. */
    record Changed(Measures measures, long timestamp, Headers headers) {}

    /** Takes a changed cell on. */
    @FunctionalInterface
    interface Receiver {

        /** The cell of that key's text. */
        void cell(String key, Changed cell);
    }

    /** Finds what was changed and not sent before a crash or a move: everything, if the fold is {@code folded} so far. */
    void recover(long folded, long now, Headers headers) {
        long sent = sent();
        if (sent >= folded) {
            return;
        }
        try (KeyValueIterator<String, byte[]> all = cells.all()) {
            while (all.hasNext()) {
                KeyValue<String, byte[]> cell = all.next();
                StateReader from = new StateReader(cell.value);
                if (from.number() >= sent) {
                    changed.put(cell.key, new Changed(MeasuresCodec.read(from), now, headers));
                }
            }
        }
    }

    /** Changes a cell because of what stands at the offset. */
    void change(CellKey key, Measures change, long offset, long timestamp, Headers headers) {
        String text = key.text();
        Changed before = changed.get(text);
        Measures now = (before == null ? stored(text) : before.measures()).add(change);
        StateWriter to = new StateWriter().number(offset);
        MeasuresCodec.write(now, to);
        cells.put(text, to.toBytes());
        Headers bearing = before == null ? headers : FoldWatch.newer(headers, before.headers());
        changed.put(text, new Changed(now, timestamp, bearing));
    }

    /** True when so much has changed that it should be sent now. */
    boolean isFull() {
        return changed.size() >= MOST_CHANGED;
    }

    /** Sends all that has changed by what stands before the offset. */
    void send(long folded, Receiver receiver) {
        changed.forEach(receiver::cell);
        changed.clear();
        if (sent() != folded) {
            journal.put(SENT, ByteBuffer.allocate(Long.BYTES).putLong(folded).array());
        }
    }

    private long sent() {
        byte @Nullable [] sent = journal.get(SENT);
        return sent == null ? 0 : ByteBuffer.wrap(sent).getLong();
    }

    private Measures stored(String key) {
        byte @Nullable [] stored = cells.get(key);
        if (stored == null) {
            return new Measures();
        }
        StateReader from = new StateReader(stored);
        from.number();
        return MeasuresCodec.read(from);
    }
}
