package vn.motcua.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.cli.ExitCode;
import vn.motcua.cli.text.Terminal;
import vn.motcua.cli.text.Texts;
import vn.motcua.simulator.send.Patience;

class VerifyTest {

    private static final Patience SHORT =
            new Patience(Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(50));
    private static final String REPORT = "31_2026-Q1_reporting_1_ab";
    private static final String CONTENT = "{\\\"unit\\\":\\\"31\\\",\\\"name\\\":\\\"Hải Phòng\\\"}";
    private static final String HASH = "c1ee015fbf25259a0fb250204af43854ee16aed835d70f0bd324acbb9665efda";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> pauses = new ArrayList<>();
    private HttpServer server;
    private int running;
    private int status = 200;
    private String hash = HASH;
    private String recomputed = HASH;
    private boolean formsEqual = true;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aReportThatTheLogConfirmsHolds() throws Exception {
        running = 2;

        assertThat(verify(true)).isEqualTo(ExitCode.ACCEPTED);
        assertThat(asked)
                .containsExactly(
                        "POST /api/reports/" + REPORT + "/verification",
                        "GET /api/reports/" + REPORT + "/verification",
                        "GET /api/reports/" + REPORT + "/verification",
                        "GET /api/reports/" + REPORT + "/proof");
        assertThat(pauses).hasSize(2);
        assertThat(text(err)).contains("50 %", "đã đọc 600/1.200 bản ghi");
        assertThat(text(out))
                .contains("Đơn vị 31, kỳ 2026-Q1 (2025-12-15 đến 2026-03-14), lần chốt 1", "BÁO CÁO ĐÚNG", "1.200")
                .doesNotContain("KHÔNG KHỚP");
        assertThat(text(out).split(HASH, -1)).hasSize(4);
    }

    @Test
    void workThatWaitsForItsTurnIsSaidSo() throws Exception {
        running = -1;

        assertThat(verify(true)).isEqualTo(ExitCode.ACCEPTED);
        assertThat(text(err)).contains("đang chờ đến lượt");
    }

    @Test
    void aReportThatTheLogContradictsDoesNotAndItsDifferencesAreListed() throws Exception {
        recomputed = HASH.replace('6', '7');

        assertThat(verify(false)).isEqualTo(ExitCode.REFUSED);
        assertThat(text(out))
                .contains("KHÔNG KHỚP", recomputed, "Các số khác nhau: 2")
                .containsPattern("11911 +Phường An Biên +flows.resolved +4 +1.009")
                .containsPattern("11911 +Phường An Biên +figures.ON_TIME.numerator +3 +5");
    }

    @Test
    void aContentThatIsNotWhatWasHashedDoesNotHold() throws Exception {
        hash = HASH.replace('6', '7');
        recomputed = hash;

        assertThat(verify(false)).isEqualTo(ExitCode.REFUSED);
        assertThat(text(out)).contains(HASH, hash).containsOnlyOnce("khớp\n  Máy này");
    }

    @Test
    void formsThatDifferAreEnough() throws Exception {
        formsEqual = false;

        assertThat(verify(false)).isEqualTo(ExitCode.REFUSED);
        assertThat(text(out)).containsPattern("Các biểu +KHÔNG KHỚP").containsPattern("Các chỉ số +khớp");
    }

    @Test
    void whatCanNotBeFoundOutIsSaidSo() throws Exception {
        status = 404;
        assertThat(verify(false)).isEqualTo(ExitCode.FAILED);
        status = 401;
        assertThat(verify(false)).isEqualTo(ExitCode.FAILED);
        status = 409;
        assertThat(verify(false)).isEqualTo(ExitCode.FAILED);
        status = 503;
        assertThat(verify(false)).isEqualTo(ExitCode.FAILED);
        stop();
        assertThat(verify(false)).isEqualTo(ExitCode.FAILED);

        assertThat(text(err))
                .contains("không có báo cáo «" + REPORT + "»", "--token", "đang chốt", "Không kết nối được");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aWrongCommandLineIsExplained() throws Exception {
        assertThat(command(false).run(List.of(), Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(command(false).run(List.of("a", "b"), Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(command(false).run(List.of("a", "--url", "ftp://x"), Map.of()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(text(err)).contains("Cách dùng: motcua verify", "«ftp://x»");
    }

    private ExitCode verify(boolean interactive) throws InterruptedException {
        return command(interactive)
                .run(
                        List.of(
                                REPORT,
                                "--url=http://127.0.0.1:" + server.getAddress().getPort()),
                        Map.of("MOTCUA_ADMIN_TOKEN", "khoa"));
    }

    private Verify command(boolean interactive) {
        return new Verify(
                Texts.of(Map.of()),
                new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), false),
                new Terminal(new PrintStream(err, true, StandardCharsets.UTF_8), interactive),
                Clock.systemUTC(),
                SHORT,
                pauses::add);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        boolean known = "Bearer khoa".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!known || status != 200) {
            write(exchange, known ? status : 401, "{\"title\":\"Lỗi\",\"detail\":\"Báo cáo đang chốt\"}");
        } else if (exchange.getRequestURI().getPath().endsWith("/proof")) {
            write(exchange, 200, """
                    {"report":"%s","unit":"31","period":"2026-Q1","from":"2025-12-15","to":"2026-03-14","revision":1,\
                    "hash":"%s","content":"%s"}""".formatted(REPORT, hash, CONTENT));
        } else if (running != 0) {
            write(exchange, 202, running < 0 ? work(0, 0) : work(600, 1_200));
            running -= Integer.signum(running);
        } else {
            write(exchange, 200, """
                    {"report":"%s","expected":"%s","recomputed":"%s","equal":%s,"formsEqual":%s,"indicatorsEqual":true,\
                    "differences":%s,"records":1200}""".formatted(
                            REPORT, hash, recomputed, hash.equals(recomputed), formsEqual, differences()));
        }
    }

    private String differences() {
        return hash.equals(recomputed) ? "[]" : """
                [{"unit":"11911","name":"Phường An Biên","changes":[{"figure":"flows.resolved","before":4,"after":1009},\
                {"figure":"figures.ON_TIME.numerator","before":3,"after":5}]}]""";
    }

    private static String work(long read, long of) {
        return "{\"status\":\"RUNNING\",\"read\":%d,\"of\":%d}".formatted(read, of);
    }

    private static void write(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
