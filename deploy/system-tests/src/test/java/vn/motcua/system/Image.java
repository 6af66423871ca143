package vn.motcua.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.system.compose.Checkout;
import vn.motcua.system.compose.Dockerfile;

/**
 * What the Dockerfile makes of a service, in a directory instead of an image: the same extraction, the same copies, the
 * same command.
 *
 * @param file the Dockerfile
 * @param directory in place of the image's working directory
 */
record Image(Dockerfile file, Path directory) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Makes it for a service whose boot jar is built. */
    static Image build(String service, Path directory) {
        Dockerfile file = Dockerfile.read(Checkout.dockerfile());
        Image image = new Image(file, directory.resolve("app"));
        Path layers = directory.resolve("layers");
        image.extract(service, layers);
        file.image().all("COPY").forEach(copy -> image.copy(copy, layers));
        return image;
    }

    /** The RUN of the stage {@code layers}, with the jar's name filled in and another destination. */
    private void extract(String service, Path layers) {
        String pattern = "${SERVICE}/target/${SERVICE}-*-boot.jar";
        List<String> command = file.stage("layers").only("RUN").words().stream()
                .map(word -> switch (word) {
                    case "java" -> JAVA.toString();
                    case "/layers" -> layers.toString();
                    default -> word.equals(pattern) ? jar(word.replace("${SERVICE}", service)) : word;
                })
                .toList();
        run(command);
    }

    private static String jar(String pattern) {
        try (Stream<Path> files = Files.list(Checkout.root().resolve(pattern).getParent())) {
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + Checkout.root() + '/' + pattern);
            return files.filter(matcher::matches).findFirst().orElseThrow().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Dockerfile.Instruction copy, Path layers) {
        List<String> words =
                copy.words().stream().filter(word -> !word.startsWith("--")).toList();
        boolean fromLayers = copy.rest().contains("--from=layers");
        Path source = fromLayers
                ? layers.resolve(Path.of("/layers").relativize(Path.of(words.getFirst())))
                : Checkout.root().resolve(words.getFirst());
        try {
            Files.createDirectories(directory);
            run(List.of("cp", "-a", fromLayers ? source + "/." : source.toString(), directory + "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The command that the container runs. */
    List<String> command() {
        return file.image().only("ENTRYPOINT").json().stream()
                .map(word -> word.equals("java") ? JAVA.toString() : word)
                .toList();
    }

    /** The variables that the image sets. */
    Map<String, String> environment() {
        return file.image().environment();
    }

    /** Every file, so that a container that writes into its image is found out. */
    List<Path> files() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
