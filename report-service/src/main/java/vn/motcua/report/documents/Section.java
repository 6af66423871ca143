package vn.motcua.report.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document.
 *
 * @param name short, for a sheet's tab
 * @param title above it
 * @param notes paragraphs between title and table
 */
public record Section(
        String name,
        String title,
        Place place,
        List<String> notes,
        @Nullable Chart chart,
        @Nullable Table table) {

    /** Where it stands. */
    public enum Place {
        /** Before the signature. */
        BODY,
        /** After the signature (phụ lục). */
        ANNEX,
        /** In files of data only. */
        DATA
    }

    /** True when it needs a page that lies. */
    public boolean isWide() {
        return table != null && table.isWide();
    }
}
