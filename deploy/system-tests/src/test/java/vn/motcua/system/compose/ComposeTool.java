package vn.motcua.system.compose;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Docker's own reader of compose files, where this machine has one; it needs no engine.
 *
 * @param command how it is called
 */
public record ComposeTool(List<String> command) {

    /**
     * What it said.
     *
     * @param code 0 if it took the file
     * @param output the resolved file
     * @param errors what was wrong with it
     */
    public record Answer(int code, String output, String errors) {}

    /** The tool of this machine: {@code docker compose}, or else {@code docker-compose}. */
    public static Optional<ComposeTool> find() {
        return Stream.of(List.of("docker", "compose"), List.of("docker-compose"))
                .filter(command -> onPath(command.getFirst()))
                .map(ComposeTool::new)
                .filter(tool -> tool.run(List.of("version")).code() == 0)
                .findFirst();
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    /** Resolves files with the variables of a file. */
    public Answer config(Path variables, Path... files) {
        List<String> arguments = new ArrayList<>(List.of("--env-file", variables.toString()));
        for (Path file : files) {
            arguments.add("-f");
            arguments.add(file.toString());
        }
        arguments.add("config");
        return run(arguments);
    }

    private Answer run(List<String> arguments) {
        try {
            Path errors = Files.createTempFile("compose", ".err");
            ProcessBuilder builder = new ProcessBuilder(
                            Stream.concat(command.stream(), arguments.stream()).toList())
                    .redirectError(errors.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("MOTCUA_"));
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Answer answer = new Answer(process.waitFor(), output, Files.readString(errors));
            Files.delete(errors);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
