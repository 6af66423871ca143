package vn.motcua.indicator.dossiers;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.SubjectKind;

/** What this instance holds of subjects; units of other instances are not found here. */
public interface DossierShelf {

    /** A subject and what is held of it. */
    record Kept(Subject subject, Facets facets) {}

    /** What is held of one subject; null when nothing is. */
    @Nullable
    Facets find(Subject subject);

    /** A unit's subjects of one kind, in order of codes; to be closed after use. */
    Stream<Kept> ofUnit(String unit, SubjectKind kind);
}
