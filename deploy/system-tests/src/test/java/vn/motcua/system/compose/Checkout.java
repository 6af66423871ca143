package vn.motcua.system.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The project's own files. */
public final class Checkout {

    private Checkout() {}

    /** The top of the checkout: where the script is. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isExecutable(folder.resolve("motcua"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the script motcua is above no working directory");
        }
        return folder;
    }

    /** The compose file. */
    public static Path compose() {
        return root().resolve("docker-compose.yml");
    }

    /** The Dockerfile. */
    public static Path dockerfile() {
        return root().resolve("Dockerfile");
    }

    /** Has the secrets made, as an operator would, in a new file of a directory. */
    public static Path secrets(Path directory) {
        Path file = directory.resolve("env");
        try {
            int code = new ProcessBuilder(
                            root().resolve("deploy/compose/make-secrets.sh").toString(), file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("make-secrets.sh ended with " + code);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
