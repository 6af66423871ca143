package vn.motcua.standalone.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Extracted jars of former builds, some hundred megabytes each with their class caches: deleted unless a process runs
 * from one, or it is so fresh that another supervisor may be about to.
 *
 * @param directory where all extracts of a service are
 * @param current the one that stays in any case
 */
record OldExtracts(Path directory, Path current) {
    private static final Duration FRESH = Duration.ofMinutes(2);

    void delete() throws IOException {
        List<String> running = ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine())
                .flatMap(Optional::stream)
                .toList();
        try (Stream<Path> extracts = Files.list(directory)) {
            for (Path extract : extracts.filter(this::isOld).toList()) {
                if (running.stream().noneMatch(command -> command.contains(extract.toString()))) {
                    deleteAll(extract);
                }
            }
        }
    }

    private boolean isOld(Path extract) {
        Instant modified = Instant.ofEpochMilli(extract.toFile().lastModified());
        return !extract.equals(current) && modified.isBefore(Instant.now().minus(FRESH));
    }

    private static void deleteAll(Path extract) throws IOException {
        try (Stream<Path> files = Files.walk(extract)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
