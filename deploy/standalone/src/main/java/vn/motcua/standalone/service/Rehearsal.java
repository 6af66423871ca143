package vn.motcua.standalone.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes a service's class cache: the same process on another port at the lowest priority, which ends as soon as its
 * beans are built, before it would listen or join anything.
 */
record Rehearsal(ServiceCommand command) {
    private static final int PATIENCE_MINUTES = 5;
    private static final Path NICE = Path.of("/usr/bin/nice");

    boolean isNeeded() {
        return !command.cache().exists();
    }

    /** Whether there is a cache now. A failure is only a slower start next time; its log says why. */
    boolean run() throws InterruptedException {
        ClassCache cache = command.cache();
        Path log = command.log().resolveSibling(command.spec().name() + "-rehearsal.log");
        try {
            Files.deleteIfExists(log);
            Files.deleteIfExists(cache.unfinished());
            if (!play(process(cache, log).start())) {
                return false;
            }
            Files.move(cache.unfinished(), cache.file(), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(log);
            return true;
        } catch (IOException noCache) {
            return false;
        }
    }

    /** Whether the process ended by itself; at its end it has a helper of its own, which writes the cache. */
    private static boolean play(Process process) throws InterruptedException {
        try {
            return process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private ProcessBuilder process(ClassCache cache, Path log) {
        List<String> options = new ArrayList<>(cache.make());
        options.add("-Dspring.context.exit=onRefresh");
        List<String> politely = Files.isExecutable(NICE) ? List.of(NICE.toString(), "-n", "19") : List.of();
        ProcessBuilder builder = command.process(politely, options, log);
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().computeIfPresent("MOTCUA_STATE_DIR", (name, state) -> state + "-rehearsal");
        return builder;
    }
}
