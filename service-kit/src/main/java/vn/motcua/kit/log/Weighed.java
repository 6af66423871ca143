package vn.motcua.kit.log;

import java.time.DateTimeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.SubjectRule;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Statement;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measures;

/** What a statement does to its subject. */
public sealed interface Weighed {

    /** It wins: what is held from now on, and by how much the cells change. */
    record Changed(byte[] held, Map<CellKey, Measures> cells) implements Weighed {}

    /** An equal or greater version is already held. */
    record Unchanged() implements Weighed {}

    /** It can't be weighed; nothing has been touched. */
    record Failed(String reason) implements Weighed {}

    /**
     * Weighs a statement against what is held of its subject. All that can fail because of what a record says fails
     * here, before any state is touched.
     *
     * @param held bytes of {@link FacetsCodec}, null for nothing
     */
    static Weighed of(Statement statement, byte @Nullable [] held) {
        Facets before = FacetsCodec.decode(held);
        try {
            return before.with(statement.version(), statement.facet())
                    .<Weighed>map(after -> new Changed(
                            FacetsCodec.encode(after), SubjectRule.change(statement.subject(), before, after)))
                    .orElseGet(Unchanged::new);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return new Failed(String.valueOf(e.getMessage()));
        }
    }
}
