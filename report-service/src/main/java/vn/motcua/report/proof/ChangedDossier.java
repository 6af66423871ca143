package vn.motcua.report.proof;

import java.util.List;
import vn.motcua.report.close.Changes.Change;

/**
 * A dossier or feedback that is worth something else in a revision than in the report before it.
 *
 * @param changes number by number, such as {@code flows.resolved}
 */
public record ChangedDossier(String dossier, String unit, List<Change> changes) {}
