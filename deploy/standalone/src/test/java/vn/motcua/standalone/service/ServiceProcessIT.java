package vn.motcua.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    private final List<ServiceProcess> processes = new ArrayList<>();
    private final List<Long> pids = new CopyOnWriteArrayList<>();
    private final List<Integer> exitCodes = new CopyOnWriteArrayList<>();
    private Path farewell;

    @BeforeEach
    void name() {
        farewell = directory.resolve("farewell");
    }

    @AfterEach
    void endAll() {
        processes.forEach(ServiceProcess::askToStop);
        pids.stream().flatMap(pid -> ProcessHandle.of(pid).stream()).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void aKilledServiceRunsAgain() {
        ServiceProcess process = start(List.of());
        awaitUp(1);
        ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly();
        awaitUp(2);
        assertThat(exitCodes).hasSize(1);
        assertThat(process.pid()).isEqualTo(pids.get(1));
    }

    @Test
    void aServiceThatCannotStartIsTriedAgainAndAgain() {
        start(List.of("-Dtiny.exit=3"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(exitCodes).startsWith(3, 3, 3));
    }

    @Test
    void aStopIsOrderlyAndFinal() throws Exception {
        ServiceProcess process = start(List.of());
        awaitUp(1);
        process.askToStop();
        process.awaitEnd(PATIENCE);
        assertThat(farewell).exists();
        assertThat(process.pid()).isZero();
        assertThat(exitCodes).isEmpty();
    }

    @Test
    void ctrlCOfTheTerminalIsLeftToTheSupervisor() throws Exception {
        ServiceProcess process = start(List.of());
        awaitUp(1);
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        process.askToStop();
        process.awaitEnd(PATIENCE);
        assertThat(exitCodes).isEmpty();
    }

    @Test
    void aServiceEndsWhenItsSupervisorIsKilled() throws Exception {
        Process supervisor = TinyCommands.java(List.of(TinySupervisor.class.getName(), farewell.toString()))
                .redirectOutput(directory.resolve("out").toFile())
                .start();
        pids.add(supervisor.pid());
        awaitUp(1);
        ProcessHandle service = supervisor.children().findFirst().orElseThrow();
        pids.add(service.pid());

        supervisor.destroyForcibly();

        await().atMost(PATIENCE).until(() -> !service.isAlive());
        assertThat(farewell).doesNotExist();
    }

    private ServiceProcess start(List<String> options) {
        Backoff backoff = new Backoff(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMinutes(1));
        ServiceProcess process =
                new ServiceProcess("tiny", TinyCommands.service(farewell, options), new Recorder(), backoff);
        processes.add(process);
        process.start();
        return process;
    }

    private void awaitUp(int times) {
        await().atMost(PATIENCE).until(() -> {
            try (Stream<Path> files = Files.list(directory)) {
                return files.filter(file -> file.getFileName().toString().startsWith("up-"))
                                .count()
                        == times;
            }
        });
    }

    private final class Recorder implements ServiceEvents {
        @Override
        public void started(String service, long pid) {
            pids.add(pid);
        }

        @Override
        public void crashed(String service, int exitCode, Duration wait) {
            exitCodes.add(exitCode);
        }
    }
}
