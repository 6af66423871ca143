package vn.motcua.plan.plans.mongo;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A plan in the store.
 *
 * @param label {@code 2026} or {@code 2025-H2}
 * @param created for the order of lists, epoch milliseconds
 * @param plan the whole plan as the API shows it
 * @param unsent the version that others have not heard of, null when they have
 */
@org.springframework.data.mongodb.core.mapping.Document(PlanDocument.COLLECTION)
record PlanDocument(
        @Id String id,
        @Version long version,
        String unit,
        int year,
        String label,
        String kind,
        String status,
        long created,
        Document plan,
        @Nullable Long unsent) {

    static final String COLLECTION = "plans";
}
