package vn.motcua.report.publiclists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.documents.Days;
import vn.motcua.report.documents.Frame;
import vn.motcua.report.documents.Issuer;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.Section;
import vn.motcua.report.documents.Table;
import vn.motcua.report.documents.Wording;

/** A list as a document that is posted up (thông báo): on what it rests, then its table, as an annex if it is long. */
record Notice(Wording wording, Locale language, Issuer issuer, Instant made) {

    private static final String KIND = "TB";
    private static final int FEW = 5;

    /**
     * The document.
     *
     * @param key of its words
     */
    ReportDocument of(String key, String period, List<String> notes, Table table) {
        Frame frame = new Frame(wording, language);
        List<String> subtitle = new ArrayList<>(wording.lines("public." + key + ".subtitle"));
        subtitle.add(issuer.name());
        subtitle.add(period);
        Section basis = new Section(
                wording.get("public.basis"), wording.get("public.basis"), Section.Place.BODY, notes, null, null);
        Section list = new Section(
                wording.get("public." + key + ".tab"),
                wording.get("public." + key + ".title"),
                table.rows().size() > FEW ? Section.Place.ANNEX : Section.Place.BODY,
                table.rows().isEmpty() ? List.of(wording.get("document.nothing")) : List.of(),
                null,
                table.rows().isEmpty() ? null : table);
        return new ReportDocument(
                language,
                made,
                frame.letterhead(issuer, KIND, made),
                wording.get("public.kind"),
                subtitle,
                List.of(basis, list),
                frame.annexes(issuer, KIND, made),
                frame.signature(issuer));
    }

    String period(String label, LocalDate from, LocalDate to) {
        return wording.get("public.period", label, Days.of(from), Days.of(to));
    }

    /** Until when there are data. */
    String freshness(LocalDate asOf, @Nullable Instant dataUntil) {
        return dataUntil == null
                ? wording.get("public.no-data")
                : wording.get("public.freshness", Days.of(asOf), Days.of(dataUntil));
    }
}
