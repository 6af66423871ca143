package vn.motcua.indicator.intake;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.indicator.IndicatorServiceApplication;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.kit.testing.ApiConformance;
import vn.motcua.kit.testing.EmbeddedMongo;
import vn.motcua.kit.testing.TopicContract;

/** The whole service on a real broker and a real port, with some units registered. */
public final class RunningIntake implements AutoCloseable {

    public static final String TOKEN = "a-token-of-an-administrator";
    public static final int PARTITIONS = 4;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CATALOGUE = "{'version':'1','procedures':[],'sectors':[],'sectorGroups':"
            + "[{'code':'LAND_CONSTRUCTION_INVESTMENT','name':'Đất đai, xây dựng, đầu tư','sectors':['NM-DD']}]}";
    private static final List<String> UNITS = List.of("31", "11911", "11842", "11140");

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedMongo mongo = new EmbeddedMongo();
    private final ConfigurableApplicationContext context;
    private final String brokers;

    /** Starts the service with more settings. */
    public RunningIntake(String brokers, Path state, String... settings) {
        this.brokers = brokers;
        context = new SpringApplicationBuilder(IndicatorServiceApplication.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--motcua.security.admin-token=" + TOKEN,
                                        "--motcua.kafka.partitions=" + PARTITIONS,
                                        "--motcua.state-dir=" + state,
                                        "--motcua.fold.advertised=127.0.0.1:1",
                                        "--spring.kafka.bootstrap-servers=" + brokers,
                                        "--spring.mongodb.uri=" + mongo.uri("motcua_indicator")),
                                Stream.of(settings).map(setting -> "--" + setting))
                        .toArray(String[]::new));
        UNITS.forEach(this::register);
        register("11911", "000.00.11.H24");
        kafka().send(Topics.REFERENCE, "catalogue", bytes(CATALOGUE.replace('\'', '"')))
                .join();
        kafka().send(Topics.REFERENCE, "loaded", bytes("{}")).join();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> context.getBean(ReferenceSource.class).loaded());
    }

    /** Registers a unit, with aliases. */
    public void register(String unit, String... aliases) {
        String parent = unit.equals("31") ? "null" : "\"31\"";
        String names =
                Stream.of(aliases).map(alias -> '"' + alias + '"').toList().toString();
        kafka().send(
                        Topics.REFERENCE,
                        "unit|" + unit,
                        bytes("{\"code\":\"" + unit + "\",\"name\":\"Xã " + unit + "\",\"level\":\"WARD\",\"parent\":"
                                + parent + ",\"aliases\":" + names + "}"))
                .join();
    }

    /** What is not as the service's own document says; figures follow events after a moment. */
    public List<String> flawsOfItsDocument() {
        return ApiConformance.flaws(
                context,
                TOKEN,
                examples -> examples.after(
                        "sendEvents",
                        () -> await().atMost(Duration.ofSeconds(30))
                                .until(() -> get("/api/units/11911/dossiers/000.11911-251201-0003")
                                                .status()
                                        == 200)));
    }

    /** What the records of some topics do not keep of what is told of them. */
    public List<String> flawsOfTopics(String... topics) {
        return new TopicContract().flaws(brokers, topics);
    }

    /** The service's own way to Kafka. */
    @SuppressWarnings("unchecked")
    public KafkaTemplate<String, byte[]> kafka() {
        return context.getBean(KafkaTemplate.class);
    }

    /** A bean of the service. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Sends a body with a token. */
    public Answer post(String path, String contentType, byte[] body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", contentType)
                .header("Authorization", "Bearer " + TOKEN)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends JSON with a token; single quotes stand for double ones. */
    public Answer post(String path, String body, String... headers) {
        return post(path, "application/json", bytes(body.replace('\'', '"')), headers);
    }

    /** Sends JSON without a token. */
    public Answer postAsStranger(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes(body.replace('\'', '"'))))
                .build());
    }

    /** Asks with a token. */
    public Answer get(String path) {
        return send(
                request(path).header("Authorization", "Bearer " + TOKEN).GET().build());
    }

    /** Asks with a token for one kind of content. */
    public Answer getAs(String contentType, String path) {
        return send(request(path)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Accept", contentType)
                .GET()
                .build());
    }

    /** Asks without a token. */
    public Answer getAsStranger(String path) {
        return send(request(path).GET().build());
    }

    /** Takes the store away. */
    public void loseStore() {
        mongo.close();
    }

    /** Where the broker listens. */
    public String brokers() {
        return brokers;
    }

    /** Where the service listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:"
                + ((ServletWebServerApplicationContext) context).getWebServer().getPort());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address().resolve(path));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Retry-After").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All records of a topic, partition by partition. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (Consumer<String, byte[]> consumer = new DefaultKafkaConsumerFactory<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())
                .createConsumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            }
            return read;
        }
    }

    /** The events of the log about a subject, in order. */
    public List<JsonNode> logged(String subject) {
        return records(Topics.EVENTS).stream()
                .map(record -> JSON.readTree(record.value()))
                .filter(event -> subject.equals(event.path("subject").asString("")))
                .toList();
    }

    /** UTF-8. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An event of acceptance about a subject of a unit. */
    public static String event(String unit, String id, String subject) {
        return "{'specversion':'1.0','id':'" + id + "','source':'/units/" + unit + "/test',"
                + "'type':'vn.motcua.dossier.accepted','subject':'" + subject + "','time':'2026-01-05T09:00:00+07:00',"
                + "'data':{'unit':'" + unit
                + "','procedure':'P','channel':'COUNTER','acceptedAt':'2026-01-05T09:00:00+07:00',"
                + "'citizen':'Nguyễn Văn A'}}";
    }

    @Override
    public void close() {
        context.close();
        mongo.close();
    }

    /** An answer over HTTP. */
    public record Answer(int status, String retryAfter, String body) {

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The body's JSON with single quotes. */
        public String text() {
            return body.replace('"', '\'');
        }
    }
}
