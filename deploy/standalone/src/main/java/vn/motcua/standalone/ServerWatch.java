package vn.motcua.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import vn.motcua.standalone.data.PortPlan;

/** Knocks at the broker and the store every few seconds and tells which one has stopped answering. */
final class ServerWatch implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final int TIMEOUT_MILLIS = 3000;
    private static final int TOLERATED = 3;

    private final Thread thread;

    ServerWatch(PortPlan ports, Consumer<String> onSilence) {
        Map<String, Integer> servers = Map.of("Kafka", ports.kafka(), "MongoDB", ports.mongo());
        thread = Thread.ofPlatform().daemon().name("server-watch").start(() -> watch(servers, onSilence));
    }

    private static void watch(Map<String, Integer> servers, Consumer<String> onSilence) {
        int silent = 0;
        String last = "";
        try {
            while (silent < TOLERATED) {
                Thread.sleep(INTERVAL);
                last = servers.entrySet().stream()
                        .filter(server -> !answers(server.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
                silent = last.isEmpty() ? 0 : silent + 1;
            }
            onSilence.accept(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            return true;
        } catch (IOException silence) {
            return false;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
