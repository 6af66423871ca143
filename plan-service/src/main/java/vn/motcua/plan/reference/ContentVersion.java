package vn.motcua.plan.reference;

import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.DocumentDigest;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Node;

/** The version of reference data: it changes with the content, so that a report can say by which data it was made. */
final class ContentVersion {

    private static final int LENGTH = 12;

    private ContentVersion() {}

    /** As written; one made from the content where none is written, or where another content bore it. */
    static String of(Node document, Fields fields, String known, boolean unchanged) {
        @Nullable String written = fields.text("version");
        if (unchanged) {
            return written == null ? known : written;
        }
        return written == null || written.equals(known)
                ? DocumentDigest.of(document).substring(0, LENGTH)
                : written;
    }
}
