package vn.motcua.report.documents;

import java.util.List;

/** Makes some sections of a report's document; none where the report holds nothing for them. */
@FunctionalInterface
interface Sections {

    /** Its sections, in their order. */
    List<Section> of(ClosedReport report);
}
