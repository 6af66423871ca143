package vn.motcua.plan.plans.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.plan.plans.Book;
import vn.motcua.plan.plans.Change;
import vn.motcua.plan.plans.Notice;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanStatus;
import vn.motcua.plan.plans.PlanStore;
import vn.motcua.plan.plans.ToldPlan;
import vn.motcua.plan.plans.view.PlanView;

/** Plans in MongoDB. A plan and what is to be told of it are one document, written at once. */
@Component
final class MongoPlanStore implements PlanStore, InitializingBean {

    private static final String ID = "_id";
    private static final String KIND = "kind";
    private static final String WAKES = "wakes";
    private static final String OUTBOX = "outbox";

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
                        .on(KIND, Sort.Direction.ASC));
        mongo.indexOps(PlanDocument.class).createIndex(new Index(WAKES, Sort.Direction.ASC));
        mongo.find(query(where(KIND).exists(false)), PlanDocument.class).forEach(this::upgrade);
    }

    /** A plan from before there were kinds; what was to be told of it then, the comparison with the log tells. */
    private void upgrade(PlanDocument old) {
        replaced(document(plan(old), List.of()), old.version());
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
                .and(KIND)
                .is(book.kind().name())));
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
    public List<Plan> awake(LocalDate day, int most) {
        return plans(query(where(WAKES).lte(day.toEpochDay()))
                .with(Sort.by(Sort.Order.asc(WAKES), Sort.Order.asc(ID)))
                .limit(most));
    }

    @Override
    public Plan store(Plan plan) {
        Plan stored = plan.atVersion(plan.version() + 1);
        PlanDocument document = document(stored, Notice.of(plan));
        if (plan.version() == 0) {
            insert(document);
        } else if (!replaced(document, plan.version())) {
            throw new StaleVersion(plan.id());
        }
        return stored;
    }

    private void insert(PlanDocument document) {
        try {
            mongo.insert(document);
        } catch (DuplicateKeyException e) {
            throw new StaleVersion(document.id());
        }
    }

    /** In one write with its notices, which come after those that are still to be told. */
    private boolean replaced(PlanDocument document, long version) {
        Update update = new Update()
                .set("version", document.version())
                .set(KIND, document.kind())
                .set("status", document.status())
                .set(WAKES, document.wakes())
                .set("plan", document.plan())
                .push(OUTBOX)
                .each(Objects.requireNonNullElse(document.outbox(), List.of()).toArray());
        return mongo.updateFirst(at(document.id(), version), update, PlanDocument.COLLECTION)
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void putBack(ToldPlan told) {
        Document document = new Document();
        mongo.getConverter().write(document(told.plan(), told.notices()), document);
        mongo.getCollection(PlanDocument.COLLECTION)
                .replaceOne(new Document(ID, told.plan().id()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public void notice(String id) {
        told(id).filter(told -> told.notices().isEmpty())
                .ifPresent(told -> mongo.updateFirst(
                        at(id, told.plan().version()),
                        new Update().push(OUTBOX, document(Notice.again(told.plan()))),
                        PlanDocument.COLLECTION));
    }

    @Override
    public List<String> unsent() {
        Query unsent = query(where(OUTBOX + ".0").exists(true)).with(Sort.by(ID));
        unsent.fields().include(ID);
        return mongo.find(unsent, Document.class, PlanDocument.COLLECTION).stream()
                .map(found -> found.getString(ID))
                .toList();
    }

    @Override
    public Optional<ToldPlan> told(String id) {
        return Optional.ofNullable(mongo.findById(id, PlanDocument.class))
                .map(document -> new ToldPlan(
                        plan(document),
                        Objects.requireNonNullElse(document.outbox(), List.<Document>of()).stream()
                                .map(this::notice)
                                .toList()));
    }

    @Override
    public boolean heard(String id, long version, Notice notice) {
        Update update = new Update().pull(OUTBOX, new Document("id", notice.id()));
        return mongo.updateFirst(at(id, version), update, PlanDocument.COLLECTION)
                        .getMatchedCount()
                == 1;
    }

    private static Query at(String id, long version) {
        return query(where(ID).is(id).and("version").is(version));
    }

    private Document document(Notice notice) {
        return new Document("id", notice.id())
                .append("change", Document.parse(json.writeValueAsString(notice.change())));
    }

    private Notice notice(Document document) {
        return new Notice(
                document.getString("id"),
                json.readValue(document.get("change", Document.class).toJson(), Change.class));
    }

    private List<Plan> plans(Query query) {
        return mongo.find(query, PlanDocument.class).stream().map(this::plan).toList();
    }

    private PlanDocument document(Plan plan, List<Notice> notices) {
        LocalDate wakes = plan.wakesOn();
        return new PlanDocument(
                plan.id(),
                plan.version(),
                plan.unit(),
                plan.label().year(),
                plan.label().toString(),
                plan.kind().name(),
                plan.status().name(),
                plan.createdAt().toEpochMilli(),
                wakes == null ? null : wakes.toEpochDay(),
                Document.parse(json.writeValueAsString(PlanView.of(plan))),
                notices.stream().map(this::document).toList());
    }

    private Plan plan(PlanDocument document) {
        return json.readValue(document.plan().toJson(), PlanView.class).plan().atVersion(document.version());
    }
}
