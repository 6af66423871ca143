package vn.motcua.report.documents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A report as a document without a format: every file is written from it, so that no two of them can disagree.
 *
 * @param made when the figures were cut
 * @param subtitle lines below the title
 */
public record ReportDocument(
        Locale language,
        Instant made,
        Letterhead letterhead,
        String title,
        List<String> subtitle,
        List<Section> sections,
        Annexes annexes,
        Signature signature) {

    /** The sections of a place, in their order. */
    public List<Section> sections(Section.Place place) {
        return sections.stream().filter(section -> section.place() == place).toList();
    }
}
