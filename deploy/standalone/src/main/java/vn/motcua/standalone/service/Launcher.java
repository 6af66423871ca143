package vn.motcua.standalone.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import vn.motcua.standalone.child.Child;

/**
 * A jar with {@link Child} alone: nothing else of the supervisor's class path reaches a service, and a class cache made
 * with it stays good until that one class changes.
 *
 * @param jar the jar
 */
record Launcher(Path jar) {
    private static final String CLASS_FILE = Child.class.getName().replace('.', '/') + ".class";

    /** The launcher in the directory, written if it is not there yet. */
    static Launcher in(Path directory) {
        byte[] code = code();
        CRC32 checksum = new CRC32();
        checksum.update(code);
        Path jar = directory.resolve("launcher-%08x.jar".formatted(checksum.getValue()));
        try {
            if (!Files.exists(jar)) {
                Files.createDirectories(directory);
                Path fresh = directory.resolve(
                        "launcher-%d.new".formatted(ProcessHandle.current().pid()));
                write(code, fresh);
                Files.move(fresh, jar, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Launcher(jar);
    }

    private static void write(byte[] code, Path file) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream entries = new JarOutputStream(bytes)) {
            entries.putNextEntry(new JarEntry(CLASS_FILE));
            entries.write(code);
            entries.closeEntry();
        }
    }

    private static byte[] code() {
        try (InputStream bytes = Child.class.getClassLoader().getResourceAsStream(CLASS_FILE)) {
            return Objects.requireNonNull(bytes).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
