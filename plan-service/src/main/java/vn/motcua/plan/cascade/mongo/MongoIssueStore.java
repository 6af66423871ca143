package vn.motcua.plan.cascade.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
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
import vn.motcua.plan.cascade.Issue;
import vn.motcua.plan.cascade.IssueStore;

/** Issues in MongoDB, each one document. */
@Component
final class MongoIssueStore implements IssueStore, InitializingBean {

    private static final String PLAN = "plan";
    private static final String OPEN = "open";
    private static final Sort OLDEST_FIRST = Sort.by(Sort.Order.asc("at"), Sort.Order.asc("_id"));

    private final MongoTemplate mongo;
    private final JsonMapper json;

    MongoIssueStore(MongoTemplate mongo, JsonMapper json) {
        this.mongo = mongo;
        this.json = json;
    }

    @Override
    public void afterPropertiesSet() {
        mongo.indexOps(IssueDocument.class).createIndex(new Index(PLAN, Sort.Direction.ASC));
        mongo.indexOps(IssueDocument.class).createIndex(new Index(OPEN, Sort.Direction.ASC));
    }

    @Override
    public Optional<Issue> find(String plan, String id) {
        return Optional.ofNullable(mongo.findById(key(plan, id), IssueDocument.class))
                .map(this::issue);
    }

    @Override
    public List<Issue> of(String plan) {
        return issues(query(where(PLAN).is(plan)));
    }

    @Override
    public List<Issue> open() {
        return issues(query(where(OPEN).is(true)));
    }

    @Override
    public Optional<Issue> store(Issue issue) {
        Issue stored = issue.atVersion(issue.version() + 1);
        IssueDocument document = new IssueDocument(
                key(stored.plan(), stored.id()),
                stored.version(),
                stored.plan(),
                stored.isOpen(),
                stored.at().toEpochMilli(),
                Document.parse(json.writeValueAsString(stored)));
        return (issue.version() == 0 ? inserted(document) : replaced(document, issue.version()))
                ? Optional.of(stored)
                : Optional.empty();
    }

    private boolean inserted(IssueDocument document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private boolean replaced(IssueDocument document, long version) {
        return mongo.updateFirst(
                                query(where("_id")
                                        .is(document.id())
                                        .and("version")
                                        .is(version)),
                                new Update()
                                        .set("version", document.version())
                                        .set(OPEN, document.open())
                                        .set("issue", document.issue()),
                                IssueDocument.class)
                        .getMatchedCount()
                == 1;
    }

    private List<Issue> issues(Query query) {
        return mongo.find(query.with(OLDEST_FIRST), IssueDocument.class).stream()
                .map(this::issue)
                .toList();
    }

    private Issue issue(IssueDocument document) {
        return json.readValue(document.issue().toJson(), Issue.class);
    }

    private static String key(String plan, String id) {
        return plan + '/' + id;
    }
}
