package vn.motcua.plan.plans.mongo;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A plan in the store.
 *
 * @param label {@code 2026} or {@code 2025-H2}
 * @param created for the order of lists, epoch milliseconds
 * @param wakes the epoch day on which people are to be reminded of something next, null when there is none
 * @param plan the whole plan as the API shows it
 * @param outbox what others are still to hear of, in order; each with the {@code id} of its event and the {@code change}
 */
@org.springframework.data.mongodb.core.mapping.Document(PlanDocument.COLLECTION)
record PlanDocument(
        @Id String id,
        long version,
        String unit,
        int year,
        String label,
        String kind,
        String status,
        long created,
        @Nullable Long wakes,
        Document plan,
        @Nullable List<Document> outbox) {

    static final String COLLECTION = "plans";
}
