package vn.motcua.standalone.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The token that may do everything: given by the operator, or made once (32 random bytes, URL-safe) and kept in a file
 * that only its owner can read.
 *
 * @param value the token itself
 * @param origin where it came from this time
 */
public record AdminToken(String value, Origin origin) {
    /** Where a token came from. */
    public enum Origin {
        GIVEN,
        KEPT,
        GENERATED
    }

    private static final int BYTES = 32;

    /** The given token if it is not blank, else the one in the file, else a new one, which the file then keeps. */
    public static AdminToken resolve(@Nullable String given, Path file) throws IOException {
        if (given != null && !given.isBlank()) {
            return new AdminToken(given.strip(), Origin.GIVEN);
        }
        if (Files.exists(file)) {
            String kept = Files.readString(file).strip();
            if (!kept.isEmpty()) {
                return new AdminToken(kept, Origin.KEPT);
            }
            Files.delete(file);
        }
        String made = generate();
        Files.createFile(file, ownerOnly());
        Files.write(file, (made + "\n").getBytes(StandardCharsets.US_ASCII), StandardOpenOption.WRITE);
        return new AdminToken(made, Origin.GENERATED);
    }

    private static String generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static FileAttribute<?>[] ownerOnly() {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Without the token: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "AdminToken[" + origin + "]";
    }
}
