package vn.motcua.indicator.intake;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.message.Encoding;
import io.cloudevents.core.message.MessageWriter;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.CloudEventSerializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A ward system that speaks through the official SDK of CloudEvents and knows nothing of ours. */
final class SdkClient {

    private final RunningIntake service;

    SdkClient(RunningIntake service) {
        this.service = service;
    }

    /** An event about a dossier of a ward. */
    static CloudEvent event(String id, String subject) {
        return CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("/units/11911/sdk"))
                .withType("vn.motcua.dossier.result")
                .withSubject(subject)
                .withTime(OffsetDateTime.parse("2026-01-05T09:00:00+07:00"))
                .withData("application/json", RunningIntake.bytes("{\"electronic\":true}"))
                .build();
    }

    RunningIntake.Answer structured(CloudEvent event) {
        return send(event, Encoding.STRUCTURED);
    }

    RunningIntake.Answer binary(CloudEvent event) {
        return send(event, Encoding.BINARY);
    }

    /** The SDK has no writer of batches: they are a list of structured events. */
    RunningIntake.Answer batch(CloudEvent... events) {
        String list = Stream.of(events)
                .map(event -> new String(json(event), StandardCharsets.UTF_8))
                .collect(Collectors.joining(",", "[", "]"));
        return service.post("/api/events", "application/cloudevents-batch+json", RunningIntake.bytes(list));
    }

    /** Writes to a topic with the SDK's own serializer. */
    void write(String brokers, String topic, Encoding encoding, CloudEvent event) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, CloudEventSerializer.class,
                CloudEventSerializer.ENCODING_CONFIG, encoding,
                CloudEventSerializer.EVENT_FORMAT_CONFIG, JsonFormat.CONTENT_TYPE);
        try (KafkaProducer<String, CloudEvent> producer = new KafkaProducer<>(settings)) {
            producer.send(new ProducerRecord<>(topic, event)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The event that the SDK reads from a record. */
    static CloudEvent read(ConsumerRecord<String, byte[]> record) {
        try (CloudEventDeserializer deserializer = new CloudEventDeserializer()) {
            return deserializer.deserialize(record.topic(), record.headers(), record.value());
        }
    }

    private RunningIntake.Answer send(CloudEvent event, Encoding encoding) {
        List<String> headers = new ArrayList<>();
        List<byte[]> body = new ArrayList<>();
        MessageWriter<?, ?> writer = HttpMessageFactory.createWriter(
                (name, value) -> {
                    headers.add(name);
                    headers.add(value);
                },
                body::add);
        if (encoding == Encoding.BINARY) {
            writer.writeBinary(event);
        } else {
            writer.writeStructured(event, JsonFormat.CONTENT_TYPE);
        }
        int type = headers.stream().map(String::toLowerCase).toList().indexOf("content-type");
        String contentType = headers.get(type + 1);
        headers.subList(type, type + 2).clear();
        return service.post("/api/events", contentType, body.getFirst(), headers.toArray(String[]::new));
    }

    private static byte[] json(CloudEvent event) {
        return Objects.requireNonNull(EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE))
                .serialize(event);
    }
}
