package vn.motcua.bench.system;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import vn.motcua.bench.WrongResult;
import vn.motcua.simulator.Ward;
import vn.motcua.simulator.send.MotcuaClient;
import vn.motcua.simulator.send.Patience;
import vn.motcua.simulator.send.Reply;
import vn.motcua.simulator.send.UnreachableException;
import vn.motcua.standalone.data.Ports;
import vn.motcua.standalone.data.RunRecord;

/** The whole system on a data directory of its own, started by its own script, and a client for its door. */
final class SystemProcess implements AutoCloseable {

    private static final String TOKEN = "a-token-for-measuring-the-whole";
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_CATCH_UP = Duration.ofMinutes(20);
    private static final long SECONDS_TO_STOP = 60;
    private static final int PAGE = 200;

    private final Process process;
    private final Path data;
    private final URI door;
    private final MotcuaClient client;

    private SystemProcess(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.door = URI.create("http://127.0.0.1:" + port);
        this.client = new MotcuaClient(door, TOKEN, "en", Patience.forRestarts());
    }

    /** Returns once it is ready. It is not built: whoever asks for a measure has just done so. */
    static SystemProcess start(Path directory) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("motcua.home", "")).toAbsolutePath();
        Path data = directory.resolve("data");
        int port = new Ports().any();
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("motcua").toString(),
                        "start",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("system.log").toFile());
        builder.environment().put("MOTCUA_ADMIN_TOKEN", TOKEN);
        builder.environment().put("MOTCUA_BUILD", "never");
        SystemProcess system = new SystemProcess(builder.start(), data, port);
        system.awaitReady();
        return system;
    }

    private void awaitReady() throws InterruptedException {
        long last = System.nanoTime() + LONGEST_START.toNanos();
        RunRecord record = RunRecord.read(data.resolve(RunRecord.FILE));
        while (record == null || !record.ready()) {
            if (!process.isAlive() || System.nanoTime() > last) {
                close();
                throw new IllegalStateException("the system did not start");
            }
            TimeUnit.MILLISECONDS.sleep(200);
            record = RunRecord.read(data.resolve(RunRecord.FILE));
        }
    }

    /** Where its servers are. */
    RunRecord record() {
        return Objects.requireNonNull(RunRecord.read(data.resolve(RunRecord.FILE)));
    }

    /** Where it answers. */
    URI uri(String path) {
        return door.resolve(path);
    }

    /** What its administrator says to be let in. */
    String token() {
        return TOKEN;
    }

    /** What a path answers; anything but success is wrong. */
    JsonNode get(String path) throws InterruptedException {
        try {
            return ok(path, client.get(path)).json();
        } catch (UnreachableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes that a path answers; anything but success is wrong. */
    byte[] bytes(String path) throws InterruptedException {
        try {
            return ok(path, client.get(path)).body();
        } catch (UnreachableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Posts a body; anything but success is wrong. */
    Reply post(String path, String mediaType, byte[] body) throws InterruptedException {
        try {
            return ok(path, client.send("POST", path, mediaType, body));
        } catch (UnreachableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Registers a ward of a province. */
    void register(String ward, String name, String province) throws InterruptedException {
        String body = "{\"name\":\"%s\",\"level\":\"WARD\",\"parent\":\"%s\"}".formatted(name, province);
        String path = "/api/units/" + ward;
        try {
            ok(path, client.send("PUT", path, "application/json", body.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreachableException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reply ok(String path, Reply reply) {
        WrongResult.unless(reply.ok(), path + ": " + reply.problem());
        return reply;
    }

    /** How many requests had to be sent again, because the system was too busy. */
    long repeated() {
        return client.repeated();
    }

    /** The codes of all wards of the country, in order. */
    List<String> allWards() throws InterruptedException {
        return wardsOf("").stream().map(Ward::code).toList();
    }

    /** All wards of a province, by code. */
    List<Ward> wards(String province) throws InterruptedException {
        return wardsOf("&parent=" + province);
    }

    private List<Ward> wardsOf(String where) throws InterruptedException {
        List<Ward> wards = new ArrayList<>();
        long total = 1;
        for (int page = 0; (long) page * PAGE < total; page++) {
            JsonNode answer = get("/api/units?level=WARD&page=%d&size=%d%s".formatted(page, PAGE, where));
            total = answer.path("total").longValue();
            answer.path("items")
                    .forEach(unit -> wards.add(Ward.of(
                            unit.path("code").stringValue(), unit.path("name").stringValue())));
        }
        wards.sort(Comparator.comparing(Ward::code));
        return wards;
    }

    /** Waits until every acknowledged event is in the figures. */
    void awaitNoLag() throws InterruptedException {
        long last = System.nanoTime() + LONGEST_CATCH_UP.toNanos();
        while (get("/api/status").path("lag").asLong(-1) != 0) {
            WrongResult.unless(System.nanoTime() < last, "the figures do not catch up");
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
