package vn.motcua.indicator.rejections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One refusal as it is kept: harmless known fields, the reason and a digest, never the item itself.
 *
 * @param at when the item came
 * @param channel HTTP, PORTAL, INBOX, or LOG for what the fold could not read
 * @param unit code of the unit, empty where it is not known
 * @param field where the item is not in order
 * @param message what would be right there, in Vietnamese
 * @param digest SHA-256 of the item, by which its sender can recognize it
 */
public record Rejection(
        String id,
        Instant at,
        String channel,
        String unit,
        @Nullable String type,
        @Nullable String eventId,
        @Nullable String subject,
        String field,
        String message,
        String digest) {

    /** What the same item, refused for the same reason, always has. */
    public String sameness() {
        return String.join("|", digest, channel, field, message);
    }
}
