package vn.motcua.indicator.rejections.mongo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.motcua.indicator.rejections.CountedRejection;
import vn.motcua.indicator.rejections.Rejection;

/** A counted refusal as a document; its id is what makes refusals the same. */
@Document("rejections")
record RejectionDocument(
        @Id String sameness,
        String id,
        Instant at,
        String channel,
        String unit,
        @Nullable String type,
        @Nullable String eventId,
        @Nullable String subject,
        String field,
        String message,
        String digest,
        long count,
        long offset) {

    static RejectionDocument of(CountedRejection counted) {
        Rejection latest = counted.latest();
        return new RejectionDocument(
                latest.sameness(),
                latest.id(),
                latest.at(),
                latest.channel(),
                latest.unit(),
                latest.type(),
                latest.eventId(),
                latest.subject(),
                latest.field(),
                latest.message(),
                latest.digest(),
                counted.count(),
                counted.offset());
    }

    CountedRejection counted() {
        Rejection latest = new Rejection(id, at, channel, unit, type, eventId, subject, field, message, digest);
        return new CountedRejection(latest, count, offset);
    }
}
