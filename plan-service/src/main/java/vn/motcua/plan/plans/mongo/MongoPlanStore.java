package vn.motcua.plan.plans.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.plan.plans.Book;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanStatus;
import vn.motcua.plan.plans.PlanStore;
import vn.motcua.plan.plans.view.PlanView;

/** Plans in MongoDB. A change and its notice are one document, so neither is ever without the other. */
@Component
final class MongoPlanStore implements PlanStore, InitializingBean {

    private final MongoTemplate mongo;
    private final JsonMapper json;

    MongoPlanStore(MongoTemplate mongo, JsonMapper json) {
        this.mongo = mongo;
        this.json = json;
    }

    @Override
    public void afterPropertiesSet() {
        mongo.indexOps(PlanDocument.class)
                .createIndex(new Index("unit", Sort.Direction.ASC)
                        .on("label", Sort.Direction.ASC)
                        .on("kind", Sort.Direction.ASC));
    }

    @Override
    public Optional<Plan> find(String id) {
        return Optional.ofNullable(mongo.findById(id, PlanDocument.class)).map(this::plan);
    }

    @Override
    public List<Plan> of(Book book) {
        return plans(query(where("unit")
                .is(book.unit())
                .and("label")
                .is(book.label().toString())
                .and("kind")
                .is(book.kind().name())));
    }

    @Override
    public List<Plan> publishedOf(String unit) {
        return plans(query(where("unit").is(unit).and("status").is(PlanStatus.PUBLISHED.name())));
    }

    @Override
    public List<Plan> published() {
        return plans(query(where("status").is(PlanStatus.PUBLISHED.name())));
    }

    @Override
    public Map<String, Long> versions() {
        Query all = new Query();
        all.fields().include("version");
        Map<String, Long> versions = new TreeMap<>();
        mongo.find(all, Document.class, PlanDocument.COLLECTION)
                .forEach(found -> versions.put(found.getString("_id"), found.get("version", 0L)));
        return versions;
    }

    @Override
    public Found search(Wanted wanted, int page, int size) {
        Criteria criteria = new Criteria();
        if (wanted.unit() != null) {
            criteria = criteria.and("unit").is(wanted.unit());
        }
        if (wanted.year() != null) {
            criteria = criteria.and("year").is(wanted.year());
        }
        if (wanted.kind() != null) {
            criteria = criteria.and("kind").is(wanted.kind().name());
        }
        if (wanted.status() != null) {
            criteria = criteria.and("status").is(wanted.status().name());
        }
        long total = mongo.count(query(criteria), PlanDocument.class);
        Query one = query(criteria)
                .with(Sort.by(Sort.Order.desc("created"), Sort.Order.asc("_id")))
                .skip((long) page * size)
                .limit(size);
        return new Found(plans(one), total);
    }

    @Override
    public Plan store(Plan plan) {
        try {
            PlanDocument document = document(plan, plan.version(), plan.version() + 1);
            PlanDocument stored = plan.version() == 0 ? mongo.insert(document) : mongo.save(document);
            return plan(stored);
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            throw new StaleVersion(plan.id());
        }
    }

    @Override
    public void putBack(Plan plan) {
        Document document = new Document();
        mongo.getConverter().write(document(plan, plan.version(), null), document);
        mongo.getCollection(PlanDocument.COLLECTION)
                .replaceOne(new Document("_id", plan.id()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public void notice(String id) {
        PlanDocument known = mongo.findById(id, PlanDocument.class);
        if (known != null) {
            mongo.updateFirst(
                    query(where("_id").is(id).and("version").is(known.version())),
                    Update.update("unsent", known.version()),
                    PlanDocument.COLLECTION);
        }
    }

    @Override
    public List<String> unsent() {
        Query unsent = query(where("unsent").ne(null));
        unsent.fields().include("_id");
        return mongo.find(unsent, Document.class, PlanDocument.COLLECTION).stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    @Override
    public boolean unsent(String id) {
        return mongo.exists(query(where("_id").is(id).and("unsent").ne(null)), PlanDocument.class);
    }

    @Override
    public void sent(String id, long version) {
        mongo.updateFirst(
                query(where("_id").is(id).and("unsent").lte(version)),
                new Update().unset("unsent"),
                PlanDocument.COLLECTION);
    }

    private List<Plan> plans(Query query) {
        return mongo.find(query, PlanDocument.class).stream().map(this::plan).toList();
    }

    private PlanDocument document(Plan plan, long version, @Nullable Long unsent) {
        return new PlanDocument(
                plan.id(),
                version,
                plan.unit(),
                plan.label().year(),
                plan.label().toString(),
                plan.kind().name(),
                plan.status().name(),
                plan.createdAt().toEpochMilli(),
                Document.parse(json.writeValueAsString(PlanView.of(plan))),
                unsent);
    }

    private Plan plan(PlanDocument document) {
        return json.readValue(document.plan().toJson(), PlanView.class).plan().atVersion(document.version());
    }
}
