package vn.motcua.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import vn.motcua.indicator.intake.RunningIntake.Answer;

/** What senders hear when too much is under way, and when Kafka is gone. */
class PressureIT {

    private static final String EVENTS = "/api/events";

    @TempDir
    private Path state;

    @Test
    void tooMuchAtOnceIsToldAndAGoneBrokerIsToo() throws IOException {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, RunningIntake.PARTITIONS);
        broker.afterPropertiesSet();
        try (RunningIntake service = new RunningIntake(
                broker.getBrokersAsString(),
                state,
                "spring.cloud.stream.bindings.fold-in-0.consumer.auto-startup=false",
                "motcua.intake.max-body=4KB",
                "motcua.intake.in-flight=4KB",
                "motcua.intake.delivery-timeout=2s")) {
            String body = RunningIntake.event("11911", "p-1", "PRESSURE") + " ".repeat(2_000);
            assertThat(service.post(EVENTS, body).status()).isEqualTo(202);

            whileAnotherIsSending(service, () -> {
                Answer answer = service.post(EVENTS, body);
                assertThat(answer.status()).as(answer.body()).isEqualTo(429);
                assertThat(answer.retryAfter()).isEqualTo("1");
                assertThat(answer.json().get("type").stringValue()).isEqualTo("urn:motcua:problem:too-fast");
            });
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> service.post(EVENTS, body).status() == 202);

            broker.destroy();
            for (String path : new String[] {EVENTS, "/internal/cuts"}) {
                Answer answer = service.post(path, path.equals(EVENTS) ? body : "{'report':'r-1'}");
                assertThat(answer.status()).as(answer.body()).isEqualTo(503);
                assertThat(answer.retryAfter()).isEqualTo("5");
                assertThat(answer.json().get("detail").stringValue()).contains("hãy gửi lại toàn bộ");
            }
            Answer unknownUnit = service.post(EVENTS, RunningIntake.event("99999", "p-2", "PRESSURE"));
            assertThat(unknownUnit.status()).as(unknownUnit.body()).isEqualTo(503);
        }
    }

    private static void whileAnotherIsSending(RunningIntake service, Runnable check) throws IOException {
        URI address = service.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(RunningIntake.bytes(
                            "POST /api/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                    + "Authorization: Bearer " + RunningIntake.TOKEN
                                    + "\r\nContent-Length: 4000\r\n\r\n"
                                    + " ".repeat(3_900)));
            socket.getOutputStream().flush();
            await().atMost(Duration.ofSeconds(10)).untilAsserted(check::run);
        }
    }
}
