package vn.motcua.report.store;

import static java.util.Objects.requireNonNull;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import org.bson.Document;

/** Writes that a writer who was overtaken can't do, looked up by id only. */
public final class GuardedWrites {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String OFFSET = "offset";
    private static final String CONTENT = "content";

    private GuardedWrites() {}

    /**
     * What is kept under an id.
     *
     * @param offset the greater one wins
     * @param content any value of BSON
     */
    public record Versioned(String id, long offset, Object content) {

        /** Reads it back. */
        public static Versioned of(Document document) {
            Document state = document.get(STATE, Document.class);
            return new Versioned(document.getString(ID), state.getLong(OFFSET), requireNonNull(state.get(CONTENT)));
        }
    }

    /**
     * Puts values in, each only where none of a greater offset is: the server keeps the maximum of
     * {@code {offset, content}}, and documents compare by their first field first.
     */
    public static void putNewer(MongoCollection<Document> collection, Collection<Versioned> values) {
        if (!values.isEmpty()) {
            collection.bulkWrite(values.stream().map(GuardedWrites::maximum).toList(), UNORDERED);
        }
    }

    private static UpdateOneModel<Document> maximum(Versioned value) {
        Document state = new Document(OFFSET, value.offset()).append(CONTENT, value.content());
        return new UpdateOneModel<>(
                new Document(ID, value.id()), new Document("$max", new Document(STATE, state)), UPSERT);
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
