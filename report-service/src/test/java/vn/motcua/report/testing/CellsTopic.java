package vn.motcua.report.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.kit.kafka.CellsKey;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.tracing.TraceParent;

/** Writes what the fold would write, in transactions as it does. */
public final class CellsTopic implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final int partitions;

    CellsTopic(String brokers, int partitions) {
        this.partitions = partitions;
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "test-fold");
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        producer.initTransactions();
    }

    /** Something done in one transaction. */
    @FunctionalInterface
    public interface Writes {
        /** Writes to the topic. */
        void to(CellsTopic topic);
    }

    /** Does some writes in one transaction; transactions of several threads come one after the other. */
    public synchronized void commit(Writes writes) {
        producer.beginTransaction();
        writes.to(this);
        producer.commitTransaction();
    }

    /** Does some writes that nobody may ever see. */
    public void abort(Writes writes) {
        producer.beginTransaction();
        writes.to(this);
        producer.flush();
        producer.abortTransaction();
    }

    /** A cell, as JSON of its measures. */
    public void cell(String unit, String sector, String procedure, String day, String json) {
        int epochDay = (int) LocalDate.parse(day).toEpochDay();
        send(new CellsKey.Cell(new CellKey(unit, sector, procedure, epochDay)), json);
    }

    /** A cell that comes from a place in a trace. */
    public void tracedCell(TraceParent place, String unit, String sector, String procedure, String day, String json) {
        int epochDay = (int) LocalDate.parse(day).toEpochDay();
        ProducerRecord<String, byte[]> record =
                record(new CellsKey.Cell(new CellKey(unit, sector, procedure, epochDay)), json);
        record.headers().add(place.header());
        producer.send(record);
    }

    /** A declared figure. */
    public void declared(String unit, String figure, String period, long numerator, long denominator) {
        send(
                new CellsKey.Declared(unit, figure, period),
                "{\"numerator\":%d,\"denominator\":%d}".formatted(numerator, denominator));
    }

    /** A sign of life. */
    public void contact(String unit, String arrival) {
        send(new CellsKey.Contact(unit), "{\"lastArrival\":\"%s\",\"lastTime\":\"%s\"}".formatted(arrival, arrival));
    }

    /** A watermark. */
    public void watermark(int partition, long offset) {
        send(new CellsKey.Watermark(partition), "{\"offset\":%d}".formatted(offset));
    }

    /** A report's marker in one partition. */
    public void marker(int partition, String report, long offset) {
        send(new CellsKey.Marker(partition, report), "{\"report\":\"%s\",\"offset\":%d}".formatted(report, offset));
    }

    private void send(CellsKey key, String json) {
        producer.send(record(key, json));
    }

    private ProducerRecord<String, byte[]> record(CellsKey key, String json) {
        return new ProducerRecord<>(
                Topics.CELLS, key.partition(partitions), key.text(), json.getBytes(StandardCharsets.UTF_8));
    }

    /** Any record of another topic. */
    public void other(String topic, int partition, String key, String json) {
        producer.send(new ProducerRecord<>(topic, partition, key, json.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        producer.close();
    }
}
