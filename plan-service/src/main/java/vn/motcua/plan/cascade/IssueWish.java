package vn.motcua.plan.cascade;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is to be issued to whom.
 *
 * @param id that the caller gives it, null for one made of what is wished
 */
public record IssueWish(@Nullable String id, List<String> to, List<String> targets, List<String> tasks) {

    /** All of a kind. */
    static final String ALL = "*";

    private static final int ID_LENGTH = 8;

    public IssueWish {
        to = List.copyOf(to);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
    }

    /** The id that the caller gave, or one that is the same for the same wish. */
    String idOrMade() {
        if (id != null) {
            return id;
        }
        String wish = new TreeSet<>(to) + "|" + new TreeSet<>(targets) + '|' + new TreeSet<>(tasks);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(wish.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
