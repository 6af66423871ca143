package vn.motcua.plan.cascade.web;

import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.cascade.IssueWish;
import vn.motcua.plan.document.DocumentReader;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Findings;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.document.UnreadableDocument;

/** Reads {@code {"id"?,"to":[…],"targets":[…],"tasks":[…]}}. */
final class IssueWishReader {

    private final Texts texts;

    IssueWishReader(Texts texts) {
        this.texts = texts;
    }

    IssueWish read(byte[] body) {
        Findings findings = new Findings(texts, false);
        IssueWish wish;
        try {
            Fields fields = Fields.of(DocumentReader.json().read(body), findings);
            wish = new IssueWish(fields.text("id"), fields.texts("to"), fields.texts("targets"), fields.texts("tasks"));
        } catch (UnreadableDocument e) {
            throw new ProblemException(
                    ProblemType.UNREADABLE_BODY,
                    texts.get("document.unreadable", Integer.toString(e.line()), e.reason(texts)));
        }
        if (!findings.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, texts.get("problem.invalid-input"), findings.all());
        }
        return wish;
    }
}
