package vn.motcua.plan.plans.mongo;

import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.plan.plans.SourceTexts;

/** Source texts in MongoDB, each a document of its own: lists of plans need not carry them. */
@Component
final class MongoSourceTexts implements SourceTexts {

    private static final String COLLECTION = "sourceTexts";
    private static final String ID = "_id";
    private static final String LINES = "lines";

    private final MongoTemplate mongo;

    MongoSourceTexts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(String plan, List<String> lines) {
        mongo.getCollection(COLLECTION)
                .replaceOne(
                        new Document(ID, plan),
                        new Document(ID, plan).append(LINES, lines),
                        new ReplaceOptions().upsert(true));
    }

    @Override
    public List<String> of(String plan) {
        Document kept = mongo.findById(plan, Document.class, COLLECTION);
        return kept == null ? List.of() : kept.getList(LINES, String.class);
    }
}
