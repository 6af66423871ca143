package vn.motcua.plan.plans.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.plans.Evidence;

/** Reads evidence: texts, or mappings with at least one of link, file and number. */
final class EvidenceReader {

    private static final String FIELD = "evidence";

    private EvidenceReader() {}

    static List<Evidence> read(Fields report) {
        List<Evidence> evidence = new ArrayList<>();
        for (Fields.Item item : report.items(FIELD)) {
            switch (item) {
                case Fields.Item.Text text -> evidence.add(Evidence.of(text.text()));
                case Fields.Item.Record record -> {
                    Evidence read = evidence(record.fields());
                    if (read != null) {
                        evidence.add(read);
                    }
                }
            }
        }
        return evidence;
    }

    private static @Nullable Evidence evidence(Fields fields) {
        String link = fields.text("link");
        String file = fields.text("file");
        String number = fields.text("number");
        if (link != null && !isAddress(link)) {
            return fields.report("link", "evidence.link");
        }
        if (link == null && file == null && number == null) {
            return fields.report("number", "evidence.empty");
        }
        return new Evidence(link, file, number, fields.day("date"), fields.text("note"));
    }

    /** Nothing else than an address of the web becomes a link on a page. */
    private static boolean isAddress(String link) {
        return link.startsWith("https://") || link.startsWith("http://");
    }
}
