package vn.motcua.bench.kafka;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.motcua.standalone.data.Ports;

/** The system's own broker on a fresh directory, with the heap that the supervisor gives it. It ends with this process. */
public final class BrokerProcess implements AutoCloseable {

    private static final List<String> OPTIONS =
            List.of("-Xmx640m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xlog:disable", "-Xlog:all=error");
    private static final long SECONDS_TO_STOP = 30;

    private final Process process;
    private final String address;

    private BrokerProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Returns once the broker takes requests. */
    public static BrokerProcess start(Path directory) throws IOException {
        Ports ports = new Ports();
        int port = ports.any();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BrokerMain.class.getName(),
                directory.resolve("broker").toString(),
                Integer.toString(port),
                Integer.toString(ports.any())));
        Process process = new ProcessBuilder(command)
                .redirectError(directory.resolve("broker.err").toFile())
                .start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); !BrokerMain.READY.equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IOException("the broker did not start, see " + directory.resolve("broker.err"));
            }
        }
        return new BrokerProcess(process, "127.0.0.1:" + port);
    }

    /** Where clients connect. */
    public String address() {
        return address;
    }

    /** The process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
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
