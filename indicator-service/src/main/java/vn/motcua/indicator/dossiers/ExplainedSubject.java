package vn.motcua.indicator.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.contracts.dossier.Inconsistency;
import vn.motcua.contracts.event.FacetType;
import vn.motcua.contracts.event.SubjectKind;

/**
 * All that is held of a subject and all that follows from it.
 *
 * @param counts whether it counts in figures: accepted and not voided, or received
 * @param course null for a feedback, and while the dossier does not count
 */
record ExplainedSubject(
        String unit,
        SubjectKind kind,
        String code,
        boolean counts,
        String explanation,
        List<HeldFacet> facets,
        @Nullable ExplainedCourse course,
        List<Inconsistency> inconsistencies,
        List<ExplainedContribution> contributions) {

    /** A facet as the log has it, and what it does. */
    record HeldFacet(FacetType facet, String qualifier, Instant time, String id, JsonNode data, String explanation) {}

    /** What the subject adds to one measure of one day's cell, and why. */
    record ExplainedContribution(
            LocalDate day, String sector, String procedure, String measure, long value, String explanation) {}
}
