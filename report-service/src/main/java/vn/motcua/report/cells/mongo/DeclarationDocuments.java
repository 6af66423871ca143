package vn.motcua.report.cells.mongo;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.report.cells.Declarations;
import vn.motcua.report.store.GuardedWrites.Versioned;

/** A unit's declarations for a period as a document, figures in order, so that equal ones are equal bytes. */
final class DeclarationDocuments {

    private DeclarationDocuments() {}

    static Versioned write(Declarations declarations) {
        Document figures = new Document();
        new TreeMap<>(declarations.figures())
                .forEach((figure, pair) -> figures.append(
                        figure, new Document("numerator", pair.numerator()).append("denominator", pair.denominator())));
        Document content = new Document("unit", declarations.unit())
                .append("period", declarations.period())
                .append("figures", figures);
        return new Versioned(declarations.id(), declarations.offset(), content);
    }

    static Declarations read(Versioned value) {
        Document content = (Document) value.content();
        Map<String, Ratio> figures = new HashMap<>();
        content.get("figures", Document.class).forEach((figure, pair) -> figures.put(figure, ratio((Document) pair)));
        return new Declarations(content.getString("unit"), content.getString("period"), value.offset(), figures);
    }

    private static Ratio ratio(Document pair) {
        return new Ratio(pair.getLong("numerator"), pair.getLong("denominator"));
    }
}
