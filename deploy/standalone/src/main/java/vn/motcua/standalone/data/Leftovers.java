package vn.motcua.standalone.data;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Service processes that a killed supervisor left behind and that have not noticed yet. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftovers() {}

    /**
     * Ends those of the record that still run.
     *
     * @param marker a word of their command line: a process identifier may have been given to a stranger since
     * @return the names of the services that were ended
     */
    public static List<String> end(@Nullable RunRecord record, String marker) {
        if (record == null) {
            return List.of();
        }
        return record.services().stream()
                .filter(service -> ended(service.pid(), marker))
                .map(RunRecord.Service::name)
                .toList();
    }

    private static boolean ended(long pid, String marker) {
        Optional<ProcessHandle> found = ProcessHandle.of(pid)
                .filter(process -> process.info().commandLine().orElse("").contains(marker));
        found.ifPresent(Leftovers::end);
        return found.isPresent();
    }

    private static void end(ProcessHandle process) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        process.destroyForcibly();
        try {
            exit.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillThere) {
            throw new Refusal("refused.directory.unusable", "pid " + process.pid(), stillThere.toString());
        }
    }
}
