package vn.motcua.plan.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** The SHA-256 of what a document says: the same for YAML and JSON, whatever the layout, comments and order of names. */
public final class DocumentDigest {

    private DocumentDigest() {}

    /** The digest in hexadecimal. */
    public static String of(Node document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            update(digest, document);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, Node node) {
        switch (node) {
            case Node.Scalar scalar -> {
                text(digest, scalar.isNull() ? "n" : "s");
                text(digest, scalar.text());
            }
            case Node.Sequence sequence -> {
                text(digest, "[" + sequence.items().size());
                sequence.items().forEach(item -> update(digest, item));
            }
            case Node.Mapping mapping -> {
                text(digest, "{" + mapping.fields().size());
                new TreeMap<>(mapping.fields()).forEach((name, value) -> {
                    text(digest, name);
                    update(digest, value);
                });
            }
        }
    }

    private static void text(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
