package vn.motcua.indicator.fold;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.event.Facet.DeclaredFigure;
import vn.motcua.contracts.event.Statement;
import vn.motcua.kit.kafka.CellsKey;
import vn.motcua.kit.log.LogEvent;
import vn.motcua.kit.log.LogEventReader;
import vn.motcua.kit.log.SubjectKeys;
import vn.motcua.kit.log.Weighed;

/**
 * Folds one partition of the log. A statement that wins changes what is held of its subject; the cells change by the
 * subject's new contributions less its old ones. Several times a second, and before anything that speaks of them, the
 * changed cells go on with their absolute values, and behind them how far the partition is folded.
 */
final class FoldProcessor implements Processor<byte[], byte[], byte[], Folded> {

    private static final Duration SEND_INTERVAL = Duration.ofMillis(100);
    private static final long CONTACT_INTERVAL_MILLIS = 60_000;
    private static final String PROGRESS = "#progress";
    private static final Headers NOTHING = new RecordHeaders();

    private final JsonMapper json;
    private final LogEventReader events;
    private ProcessorContext<byte[], Folded> context;
    private KeyValueStore<String, byte[]> subjects;
    private ChangedCells cells;
    private KeyValueStore<String, byte[]> journal;
    private final FoldWatch watch;
    private Headers bearing = NOTHING;
    private boolean recovered;
    private long announced = -1;

    FoldProcessor(JsonMapper json, FoldWatch watch) {
        this.json = json;
        this.events = new LogEventReader(json);
        this.watch = watch;
    }

    @Override
    public void init(ProcessorContext<byte[], Folded> context) {
        this.context = context;
        subjects = context.getStateStore(FoldStores.SUBJECTS);
        journal = context.getStateStore(FoldStores.JOURNAL);
        cells = new ChangedCells(context.getStateStore(FoldStores.CELLS), journal);
        context.schedule(SEND_INTERVAL, PunctuationType.WALL_CLOCK_TIME, this::send);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        recover(record.timestamp());
        long offset =
                context.recordMetadata().map(metadata -> metadata.offset()).orElse(-1L);
        try (FoldWatch.Step step = watch.begin(record)) {
            bearing = step.headers();
            switch (events.read(record.key(), record.value())) {
                case LogEvent.Stated stated -> take(stated.statement(), record, offset);
                case LogEvent.Marked marked -> mark(marked.report(), record.timestamp(), offset);
                case LogEvent.Unreadable unreadable -> setAside(unreadable, record, offset);
            }
            bearing = NOTHING;
        }
        journal.put(PROGRESS, number(offset + 1));
        if (cells.isFull()) {
            sendCells(offset + 1);
        }
    }

    private void take(Statement statement, Record<byte[], byte[]> record, long offset) {
        contact(statement.subject().unit(), record.timestamp());
        String subject = SubjectKeys.of(statement.subject());
        switch (Weighed.of(statement, subjects.get(subject))) {
            case Weighed.Changed changed -> {
                watch.metrics().folded();
                subjects.put(subject, changed.held());
                apply(statement, changed, record.timestamp(), offset);
            }
            case Weighed.Unchanged unchanged -> watch.metrics().unchanged();
            case Weighed.Failed failed ->
                setAside(
                        new LogEvent.Unreadable(null, statement.version().id(), "data", failed.reason()),
                        record,
                        offset);
        }
    }

    private void apply(Statement statement, Weighed.Changed changed, long timestamp, long offset) {
        changed.cells().forEach((cell, change) -> cells.change(cell, change, offset, timestamp, bearing));
        if (statement.facet() instanceof DeclaredFigure figure) {
            String value = "{\"numerator\":" + figure.numerator() + ",\"denominator\":" + figure.denominator() + "}";
            forward(
                    new CellsKey.Declared(statement.subject().unit(), figure.figure(), figure.period()),
                    bytes(value),
                    timestamp);
        }
    }

    private void mark(String report, long timestamp, long offset) {
        sendCells(offset);
        String value = "{\"report\":" + json.writeValueAsString(report) + ",\"offset\":" + offset + "}";
        forward(new CellsKey.Marker(context.taskId().partition(), report), bytes(value), timestamp);
    }

    private void setAside(LogEvent.Unreadable unreadable, Record<byte[], byte[]> record, long offset) {
        watch.metrics().setAside();
        byte[] kept = LogRejection.json(unreadable, record, context.taskId().partition(), offset, json);
        context.forward(new Record<>(new byte[0], new Folded.ToRejections(kept), record.timestamp()));
    }

    /** At most once a minute and unit: that the unit was heard of. */
    private void contact(String unit, long arrival) {
        String key = "unit|" + unit;
        byte[] known = journal.get(key);
        if (known == null || arrival - ByteBuffer.wrap(known).getLong() >= CONTACT_INTERVAL_MILLIS) {
            journal.put(key, number(arrival));
            String value = "{\"lastArrival\":\"" + Instant.ofEpochMilli(arrival) + "\"}";
            forward(new CellsKey.Contact(unit), bytes(value), arrival);
        }
    }

    /** Sends what has changed, and how far the partition is folded when that has changed, and once after a start. */
    private void send(long now) {
        recover(now);
        byte[] progress = journal.get(PROGRESS);
        if (progress == null) {
            return;
        }
        long folded = ByteBuffer.wrap(progress).getLong();
        if (folded != announced) {
            announced = folded;
            sendCells(folded);
            forward(new CellsKey.Watermark(context.taskId().partition()), bytes("{\"offset\":" + folded + "}"), now);
        }
    }

    private void sendCells(long folded) {
        cells.send(
                folded,
                (key, cell) -> context.forward(new Record<>(
                        bytes(key),
                        new Folded.ToCells(MeasuresCodec.json(cell.measures())),
                        cell.timestamp(),
                        cell.headers())));
    }

    /** Once after a start: what was changed and not sent before it. */
    private void recover(long now) {
        if (!recovered) {
            recovered = true;
            byte[] progress = journal.get(PROGRESS);
            cells.recover(progress == null ? 0 : ByteBuffer.wrap(progress).getLong(), now, NOTHING);
        }
    }

    private void forward(CellsKey key, byte[] value, long timestamp) {
        context.forward(new Record<>(bytes(key.text()), new Folded.ToCells(value), timestamp, bearing));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
