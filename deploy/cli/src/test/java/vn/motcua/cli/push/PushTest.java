package vn.motcua.cli.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.motcua.cli.ExitCode;
import vn.motcua.cli.StubSystem;
import vn.motcua.cli.text.Terminal;
import vn.motcua.cli.text.Texts;
import vn.motcua.simulator.send.Patience;

class PushTest {

    private static final Patience SHORT =
            new Patience(Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(200));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";

    @TempDir
    private Path directory;

    @Test
    void allEventsOfAFileArriveThoughTheSystemIsBusyAwayAndBreaksOff() throws Exception {
        String file = file("a.ndjson", events(5_000));

        try (StubSystem system = new StubSystem(true)) {
            assertThat(push(system, file)).isEqualTo(ExitCode.ACCEPTED);
            assertThat(ids(system))
                    .containsAll(
                            IntStream.range(0, 5_000).mapToObj(i -> "e" + i).toList());
            assertThat(system.batches()).allMatch(size -> size <= 500);
        }
        assertThat(text(out)).contains("5.000");
    }

    @Test
    void theOrderOfADossierIsKept() throws Exception {
        String file = file("a.ndjson", events(5_000));

        try (StubSystem system = new StubSystem(false)) {
            push(system, file);

            Map<String, Integer> last = new HashMap<>();
            for (JsonNode event : system.events()) {
                int number = Integer.parseInt(event.path("id").asString().substring(1));
                assertThat(number)
                        .isGreaterThan(last.getOrDefault(event.path("subject").asString(), -1));
                last.put(event.path("subject").asString(), number);
            }
            assertThat(last).hasSize(97);
        }
    }

    @Test
    void whatIsRefusedIsNamedByFileAndLineAndTheRestIsSent() throws Exception {
        String file = file("b.ndjson", event(1) + "\n" + event(2).replace("good", "bad") + "\n" + event(3) + "\n");

        try (StubSystem system = new StubSystem(false)) {
            assertThat(push(system, file)).isEqualTo(ExitCode.REFUSED);
            assertThat(system.events()).hasSize(3);
        }
        assertThat(text(out)).contains("b.ndjson:2", "e2", "type", "no such type", "nhận 2");
    }

    @Test
    void manyRefusalsAreGroupedByReason() throws Exception {
        String file = file("b.ndjson", events(900).replace("good", "bad"));

        try (StubSystem system = new StubSystem(false)) {
            assertThat(push(system, file)).isEqualTo(ExitCode.REFUSED);
        }
        assertThat(text(out)).contains("900 × type: no such type", "ví dụ: ");
        assertThat(text(out).lines()).hasSizeLessThan(10);
    }

    @Test
    void aBadLineIsReportedWithItsNumberAndTheRestIsSent() throws Exception {
        String file = file("c.ndjson", event(1) + "\n\n{\"id\":\n" + event(2) + "\n[1]\n" + event(3));

        try (StubSystem system = new StubSystem(false)) {
            assertThat(push(system, file)).isEqualTo(ExitCode.REFUSED);
            assertThat(ids(system)).containsExactlyInAnyOrder("e1", "e2", "e3");
        }
        assertThat(text(out)).contains("c.ndjson:3", "c.ndjson:5").doesNotContain("c.ndjson:4");
    }

    @Test
    void aBadFirstLineIsReportedToo() throws Exception {
        String file = file("c.ndjson", "{\"id\":\n" + event(2) + "\n");

        try (StubSystem system = new StubSystem(false)) {
            assertThat(push(system, file)).isEqualTo(ExitCode.REFUSED);
            assertThat(ids(system)).containsExactly("e2");
        }
        assertThat(text(out)).contains("c.ndjson:1");
    }

    @Test
    void anArrayOfEventsIsTaken() throws Exception {
        String file = file("d.json", "[\n" + events(700).strip().replace("\n", ",\n") + "\n]");

        try (StubSystem system = new StubSystem(false)) {
            assertThat(push(system, file)).isEqualTo(ExitCode.ACCEPTED);
            assertThat(system.events()).hasSize(700);
        }
    }

    @Test
    void portalMessagesAreTakenAsOneObjectAsAnArrayAndByLine() throws Exception {
        String one =
                file("one.json", "{\n  \"session\": \"s\",\n  \"service\": \"DongBoHoSoMC\",\n  \"data\": [{}]\n}\n");
        String array = file("array.json", "[" + message("A-1") + ",\n" + message("A-2") + "]");
        String lines = file("lines.ndjson", message("A-3") + "\n" + message("X-4") + "\n");

        try (StubSystem system = new StubSystem(false)) {
            assertThat(push(system, one, array, lines)).isEqualTo(ExitCode.REFUSED);
            assertThat(system.messages()).hasSize(5);
            assertThat(system.events()).isEmpty();
        }
        assertThat(text(out)).contains("lines.ndjson:2", "X-4", "madonvi");
    }

    @Test
    void eventsAndMessagesMayStandInOneFileAndBeCompressed() throws Exception {
        Path file = directory.resolve("mixed.ndjson.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write((event(1) + "\n" + message("A-1") + "\n").getBytes(StandardCharsets.UTF_8));
        }

        try (StubSystem system = new StubSystem(false)) {
            assertThat(push(system, file.toString())).isEqualTo(ExitCode.ACCEPTED);
            assertThat(system.events()).hasSize(1);
            assertThat(system.messages()).hasSize(1);
        }
    }

    @Test
    void standardInputIsRead() throws Exception {
        input = event(1);

        try (StubSystem system = new StubSystem(false)) {
            assertThat(push(system, "-")).isEqualTo(ExitCode.ACCEPTED);
            assertThat(system.events()).hasSize(1);
        }
    }

    @Test
    void whoIsNotReachableIsSaidSo() throws Exception {
        StubSystem gone = new StubSystem(false);
        gone.close();

        assertThat(push(gone, file("a.ndjson", event(1)))).isEqualTo(ExitCode.FAILED);
        assertThat(text(err)).contains("Không kết nối được", gone.url());
    }

    @Test
    void aSystemThatGoesAwayForGoodEndsThePush() throws Exception {
        String file = file("a.ndjson", events(30_000));

        try (StubSystem system = new StubSystem(false).dyingAfter(5)) {
            assertThat(push(system, file)).isEqualTo(ExitCode.FAILED);
            assertThat(system.events()).hasSizeBetween(500, 2_500);
        }
        assertThat(text(err)).contains("Không kết nối được");
        assertThat(text(out)).contains("Đã gửi");
    }

    @Test
    void aWrongTokenIsSaidSo() throws Exception {
        try (StubSystem system = new StubSystem(false)) {
            List<String> words = List.of(file("a.ndjson", event(1)), "--url", system.url(), "--token", "sai");

            assertThat(command().run(words, Map.of())).isEqualTo(ExitCode.FAILED);
        }
        assertThat(text(err)).contains("--token");
    }

    @Test
    void aWrongCommandLineIsExplained() throws Exception {
        assertThat(command().run(List.of(), Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(command().run(List.of("a", "--ur", "x"), Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(command().run(List.of("a", "--url"), Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(command().run(List.of("a", "--url", "ftp://x"), Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(command().run(List.of("khong-co"), Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(text(err)).contains("Cách dùng", "«--ur»", "«--url»", "«ftp://x»", "«khong-co»");
    }

    private ExitCode push(StubSystem system, String... files) throws InterruptedException {
        List<String> words = new ArrayList<>(List.of(files));
        words.addAll(List.of("--url=" + system.url()));
        return command().run(words, Map.of("MOTCUA_ADMIN_TOKEN", "khoa"));
    }

    private Push command() {
        return new Push(
                Texts.of(Map.of()),
                new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), false),
                new Terminal(new PrintStream(err, true, StandardCharsets.UTF_8), false),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                Clock.systemUTC(),
                SHORT,
                SHORT);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static String events(int count) {
        return IntStream.range(0, count).mapToObj(i -> event(i) + '\n').collect(Collectors.joining());
    }

    private static String event(int i) {
        return "{\"specversion\":\"1.0\",\"id\":\"e%d\",\"type\":\"good\",\"subject\":\"d%d\"}".formatted(i, i % 97);
    }

    private static String message(String dossier) {
        return "{\"service\":\"DongBoHoSoMC\",\"madonvi\":\"H24\",\"data\":[{\"MaHoSo\":\"%s\"}]}".formatted(dossier);
    }

    private static List<String> ids(StubSystem system) {
        return system.events().stream()
                .map(event -> event.path("id").asString())
                .distinct()
                .toList();
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
