package vn.motcua.indicator.fold;

import java.util.Map;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measures;

/** What a statement does to its subject. */
sealed interface Weighed {

    /** It wins: what is held from now on, and by how much the cells change. */
    record Changed(byte[] held, Map<CellKey, Measures> cells) implements Weighed {}

    /** An equal or greater version is already held. */
    record Unchanged() implements Weighed {}

    /** It can't be weighed; nothing has been touched. */
    record Failed(String reason) implements Weighed {}
}
