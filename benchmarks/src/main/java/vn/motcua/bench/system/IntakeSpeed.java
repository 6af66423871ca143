package vn.motcua.bench.system;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.motcua.bench.Median;
import vn.motcua.bench.Progress;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;
import vn.motcua.bench.WrongResult;
import vn.motcua.bench.kafka.Cluster;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.kafka.UnitPartitioner;

/** Events acknowledged over HTTP, and the same bytes by a producer alone, by turns; the first turn warms up. */
final class IntakeSpeed {

    static final int PER_REQUEST = 500;
    static final int CONNECTIONS = 4;

    private static final String TOPIC = "motcua.bench.intake";
    private static final int ROUNDS = 3;

    private final SystemProcess system;
    private final EventBodies all;
    private final Progress progress;
    private final List<Double> acknowledged = new ArrayList<>();
    private final List<Double> visible = new ArrayList<>();
    private final List<Double> produced = new ArrayList<>();
    private long repeated;

    IntakeSpeed(SystemProcess system, EventBodies all, Progress progress) {
        this.system = system;
        this.all = all;
        this.progress = progress;
    }

    void run() throws InterruptedException, ExecutionException {
        int count = all.bodies().size();
        long before = system.repeated();
        try (Cluster cluster = new Cluster(system.record().kafka())) {
            for (int round = 0; round < ROUNDS; round++) {
                EventBodies bodies =
                        new EventBodies(all.bodies().subList(round * count / ROUNDS, (round + 1) * count / ROUNDS));
                overHttp(bodies);
                String topic = TOPIC + '-' + round;
                cluster.recreate(Topics.EVENTS, topic);
                byProducer(cluster.address(), topic, bodies.entries());
            }
        }
        repeated = system.repeated() - before;
    }

    /** How many requests had to be sent again. */
    long repeated() {
        return repeated;
    }

    private void overHttp(EventBodies part) throws InterruptedException, ExecutionException {
        List<byte[]> bodies = part.bodies().stream().map(EventBodies.Body::json).toList();
        int events = bodies.size() * PER_REQUEST;
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(connections.submit(() -> {
                    for (int body = next.getAndIncrement(); body < bodies.size(); body = next.getAndIncrement()) {
                        var reply = system.post(EventBodies.PATH, EventBodies.MEDIA_TYPE, bodies.get(body));
                        WrongResult.unless(reply.json().path("accepted").asInt(0) == PER_REQUEST, "events are refused");
                    }
                    return bodies;
                }));
            }
        }
        for (Future<?> ended : running) {
            ended.get();
        }
        acknowledged.add(rate(events, start));
        system.awaitNoLag();
        visible.add(rate(events, start));
        progress.say("over HTTP " + Text.number(acknowledged.getLast()) + " events/s acknowledged, "
                + Text.number(visible.getLast()) + " events/s until all are in the figures");
    }

    private void byProducer(String address, String topic, List<LogEntry> entries)
            throws InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                address,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(topic);
            long start = System.nanoTime();
            List<Future<RecordMetadata>> sent = new ArrayList<>(entries.size());
            for (LogEntry entry : entries) {
                sent.add(producer.send(new ProducerRecord<>(
                        topic,
                        UnitPartitioner.partition(entry.unit(), Cluster.PARTITIONS),
                        entry.unit().getBytes(StandardCharsets.UTF_8),
                        entry.json())));
            }
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
            produced.add(rate(entries.size(), start));
        }
        progress.say("bare producer " + Text.number(produced.getLast()) + " events/s acknowledged");
    }

    private static double rate(int events, long start) {
        return events * 1e9 / (System.nanoTime() - start);
    }

    Table table() {
        return row(
                row(
                        row(
                                Table.of("", "events/s", "to the bare producer"),
                                "HTTP intake, acknowledged",
                                acknowledged),
                        "HTTP intake, until all are in the figures",
                        visible),
                "bare KafkaProducer, acknowledged",
                produced);
    }

    private Table row(Table table, String what, List<Double> rates) {
        return table.row(what, Text.number(warm(rates)), Text.ratio(warm(rates) / warm(produced)));
    }

    private static double warm(List<Double> rates) {
        return Median.of(rates.subList(1, rates.size()));
    }
}
