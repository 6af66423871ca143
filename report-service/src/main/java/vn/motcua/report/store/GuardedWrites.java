package vn.motcua.report.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/** Writes that a writer who was overtaken can't do: the store refuses them as duplicate keys, which is no error. */
public final class GuardedWrites {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private GuardedWrites() {}

    /** Replaces documents by {@code _id}, each only where the one that is there has a smaller {@code offset}. */
    public static void replaceOlder(MongoCollection<Document> collection, Collection<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        List<ReplaceOneModel<Document>> models = documents.stream()
                .map(document -> new ReplaceOneModel<>(
                        Filters.and(
                                Filters.eq("_id", document.get("_id")),
                                Filters.lt("offset", document.getLong("offset"))),
                        document,
                        UPSERT))
                .toList();
        try {
            collection.bulkWrite(models, UNORDERED);
        } catch (MongoBulkWriteException e) {
            boolean onlyOvertaken =
                    e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyOvertaken) {
                throw e;
            }
        }
    }

    /**
     * Puts a document in where none of its {@code _id} is.
     *
     * @return false if one is there
     */
    public static boolean insertNew(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
