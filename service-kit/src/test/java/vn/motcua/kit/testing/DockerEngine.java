package vn.motcua.kit.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** The Docker engine of this machine, if there is one. */
final class DockerEngine {

    private static final String NAME = "docker-compose.yml";

    private DockerEngine() {}

    /** Whether it answers. Where nothing speaks for one, nothing is asked, so that this costs no time and says no word. */
    static boolean answers() {
        return isLikely() && quietly();
    }

    private static boolean isLikely() {
        String home = System.getProperty("user.home");
        String runtime = Objects.requireNonNullElse(System.getenv("XDG_RUNTIME_DIR"), "/run/user/0");
        return System.getenv("DOCKER_HOST") != null
                || System.getProperty("os.name").startsWith("Windows")
                || Stream.of(
                                Path.of("/var/run/docker.sock"),
                                Path.of(runtime, "docker.sock"),
                                Path.of(home, ".docker", "run", "docker.sock"),
                                Path.of(home, ".docker", "desktop", "docker.sock"),
                                Path.of(home, ".testcontainers.properties"))
                        .anyMatch(Files::exists);
    }

    private static boolean quietly() {
        hush("org.testcontainers", Level.OFF);
        hush("com.github.dockerjava", Level.OFF);
        boolean answers = DockerClientFactory.instance().isDockerAvailable();
        hush("org.testcontainers", Level.WARN);
        return answers;
    }

    private static void hush(String name, Level level) {
        ((Logger) LoggerFactory.getLogger(name)).setLevel(level);
    }

    /** The image that production runs, so that tests run the same one. */
    static String image(String repository) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(NAME))) {
            folder = Objects.requireNonNull(folder.getParent(), NAME + " is above no working directory");
        }
        try {
            Matcher image =
                    Pattern.compile("image: (" + repository + ":\\S+)").matcher(Files.readString(folder.resolve(NAME)));
            if (!image.find()) {
                throw new IllegalStateException(NAME + " has no image of " + repository);
            }
            return image.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
