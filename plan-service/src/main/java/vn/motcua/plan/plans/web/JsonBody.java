package vn.motcua.plan.plans.web;

import java.util.function.Function;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.DocumentReader;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Findings;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.document.UnreadableDocument;

/** A small JSON body, read field by field; all that is wrong is told at once. */
final class JsonBody {

    private JsonBody() {}

    static <T> T read(byte[] body, Texts texts, Function<Fields, T> reader) {
        Findings findings = new Findings(texts, false);
        T read;
        try {
            read = reader.apply(Fields.of(DocumentReader.json().read(body), findings));
        } catch (UnreadableDocument e) {
            throw new ProblemException(
                    ProblemType.UNREADABLE_BODY,
                    texts.get("document.unreadable", Integer.toString(e.line()), e.reason()));
        }
        if (!findings.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, texts.get("problem.invalid-input"), findings.all());
        }
        return read;
    }
}
