package vn.motcua.plan.cascade.mongo;

import org.bson.Document;
import org.springframework.data.annotation.Id;

/**
 * An issue in the store.
 *
 * @param id {@code plan/issue}
 * @param open whether something is still to be done
 * @param at for the order of lists, epoch milliseconds
 * @param issue the whole issue
 */
@org.springframework.data.mongodb.core.mapping.Document(IssueDocument.COLLECTION)
record IssueDocument(@Id String id, long version, String plan, boolean open, long at, Document issue) {

    static final String COLLECTION = "issues";
}
