package vn.motcua.indicator.rejections.mongo;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.motcua.indicator.rejections.CountedRejection;
import vn.motcua.indicator.rejections.Rejections;

/** Refusals in MongoDB. Absolute values only, so that storing again changes nothing. */
@Component
final class MongoRejections implements Rejections {

    private static final String POSITIONS = "rejectionPositions";
    private static final String TOPIC = "rejections";
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("at"), Sort.Order.asc("_id"));

    private final MongoTemplate mongo;
    private volatile boolean indexed;

    MongoRejections(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, CountedRejection> held(Collection<String> samenesses) {
        Map<String, CountedRejection> held = new LinkedHashMap<>();
        mongo.find(Query.query(Criteria.where("_id").in(samenesses)), RejectionDocument.class)
                .forEach(document -> held.put(document.sameness(), document.counted()));
        return held;
    }

    @Override
    public void store(Collection<CountedRejection> rejections, long position) {
        index();
        if (!rejections.isEmpty()) {
            BulkOperations bulk = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, RejectionDocument.class);
            for (CountedRejection rejection : rejections) {
                RejectionDocument document = RejectionDocument.of(rejection);
                bulk.replaceOne(
                        Query.query(Criteria.where("_id").is(document.sameness())),
                        document,
                        FindAndReplaceOptions.options().upsert());
            }
            bulk.execute();
        }
        mongo.save(new Document("_id", TOPIC).append("position", position), POSITIONS);
    }

    @Override
    public OptionalLong position() {
        Document held = mongo.findById(TOPIC, Document.class, POSITIONS);
        return held == null ? OptionalLong.empty() : OptionalLong.of(held.getLong("position"));
    }

    @Override
    public void prune(Instant before, long most) {
        remove(before);
        Query beyond = new Query().with(NEWEST_FIRST).skip(most).limit(1);
        RejectionDocument oldest = mongo.findOne(beyond, RejectionDocument.class);
        if (oldest != null) {
            remove(oldest.at());
        }
    }

    private void remove(Instant upTo) {
        mongo.remove(Query.query(Criteria.where("at").lte(upTo)), RejectionDocument.class);
    }

    @Override
    public Found find(Filter filter, int page, int size) {
        Query query = new Query();
        if (filter.units() != null) {
            query.addCriteria(Criteria.where("unit").in(filter.units()));
        }
        if (filter.channel() != null) {
            query.addCriteria(Criteria.where("channel").is(filter.channel()));
        }
        long total = mongo.count(query, RejectionDocument.class);
        query.with(NEWEST_FIRST).skip((long) page * size).limit(size);
        List<CountedRejection> items = mongo.find(query, RejectionDocument.class).stream()
                .map(RejectionDocument::counted)
                .toList();
        return new Found(items, total);
    }

    private void index() {
        if (!indexed) {
            IndexOperations indexes = mongo.indexOps(RejectionDocument.class);
            indexes.createIndex(new Index().on("at", Sort.Direction.DESC).on("_id", Sort.Direction.ASC));
            indexes.createIndex(new Index()
                    .on("unit", Sort.Direction.ASC)
                    .on("at", Sort.Direction.DESC)
                    .on("_id", Sort.Direction.ASC));
            indexed = true;
        }
    }
}
