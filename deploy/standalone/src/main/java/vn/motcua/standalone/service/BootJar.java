package vn.motcua.standalone.service;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import vn.motcua.standalone.data.Refusal;

/** A service's executable jar, as production runs it, and its extracted form, which starts faster. */
public final class BootJar {
    private final Path jar;

    private BootJar(Path jar) {
        this.jar = jar;
    }

    /** The newest jar that the pattern names below the project's directory; refused when there is none. */
    public static BootJar find(Path home, String pattern) {
        Path wanted = home.resolve(pattern);
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(
                wanted.getParent(), wanted.getFileName().toString())) {
            jars.forEach(found::add);
        } catch (IOException noSuchDirectory) {
            throw new Refusal("refused.jar", wanted);
        }
        return found.stream()
                .max(Comparator.comparingLong(path -> path.toFile().lastModified()))
                .map(BootJar::new)
                .orElseThrow(() -> new Refusal("refused.jar", wanted));
    }

    /**
     * Extracts the jar below the directory unless this very jar was extracted before. The place bears the jar's size and
     * age, so a running system keeps the files it runs from when the jar is built anew.
     */
    public ExtractedJar extractTo(Path directory) throws IOException, InterruptedException {
        Path place = directory.resolve("%x-%x"
                .formatted(Files.size(jar), Files.getLastModifiedTime(jar).toMillis()));
        if (!Files.isDirectory(place)) {
            Files.createDirectories(directory);
            Path fresh = Files.createTempDirectory(directory, "new-");
            extract(fresh.resolve("app"));
            try {
                Files.move(fresh.resolve("app"), place, StandardCopyOption.ATOMIC_MOVE);
                Files.delete(fresh);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException extractedMeanwhile) {
                return extractTo(directory);
            }
        }
        new OldExtracts(directory, place).delete();
        Path application = place.resolve(jar.getFileName());
        try (JarFile file = new JarFile(application.toFile())) {
            return new ExtractedJar(
                    application, file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS));
        }
    }

    private void extract(Path destination) throws IOException, InterruptedException {
        File log = destination.resolveSibling("log").toFile();
        int code = new ProcessBuilder(
                        Jvm.executable(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        destination.toString())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("cannot extract " + jar + ": " + Files.readString(log.toPath()));
        }
        Files.delete(log.toPath());
    }
}
