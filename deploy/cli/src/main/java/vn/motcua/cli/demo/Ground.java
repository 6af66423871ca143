package vn.motcua.cli.demo;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import vn.motcua.cli.text.Texts;
import vn.motcua.contracts.time.LocalDays;

/** What must hold before the demo starts: the period is over, the port is free, the data directory is empty. */
record Ground(Texts texts, Clock clock) {

    private static final int TOKEN_BYTES = 16;

    /** Events that lie more than a day ahead are refused, so the simulated period must be over. */
    void checkClock(LocalDate lastDay) {
        if (!LocalDate.ofInstant(clock.instant(), LocalDays.ZONE).isAfter(lastDay)) {
            throw new DemoFailure(texts.get("demo.clock", lastDay));
        }
    }

    /** Looked at before anything is deleted: a demo that still runs keeps its data. */
    void checkPort(int port) {
        try (ServerSocket free = new ServerSocket(port)) {
            free.setReuseAddress(true);
        } catch (IOException taken) {
            throw new DemoFailure(texts.get("demo.port", port));
        }
    }

    /** Deletes what an earlier demo left. */
    static void wipe(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** An administrator's token for this one run. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
