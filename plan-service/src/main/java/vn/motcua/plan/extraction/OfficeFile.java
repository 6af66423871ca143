package vn.motcua.plan.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.UnreadableDocument;

/**
 * The parts of a .docx or .xlsx that were checked to be one: not encrypted, not of the formats of before 2007, not another
 * kind under a wrong name, and not larger inside than a plan can be.
 */
public final class OfficeFile {

    /** What is inside. */
    public enum Kind {
        /** Văn bản (.docx). */
        DOCX(32 * 1024 * 1024),
        /** Bảng tính (.xlsx); it is read as a whole, so a part may not be as large. */
        XLSX(8 * 1024 * 1024);

        private final int largestPart;

        Kind(int largestPart) {
            this.largestPart = largestPart;
        }

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final long LARGEST = 128L * 1024 * 1024;
    private static final int MOST_PARTS = 5_000;
    private static final byte[] BEFORE_2007 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new HashMap<>();
    private String main = "";

    private OfficeFile() {}

    /**
     * Opens a file.
     *
     * @throws UnreadableDocument if it is not of that kind, or is not sound
     */
    public static OfficeFile open(byte[] content, Kind kind) throws UnreadableDocument {
        if (startsWith(content, BEFORE_2007)) {
            throw UnreadableDocument.because(
                    isEncrypted(content) ? "office.encrypted" : "office.before-2007", kind.ending());
        }
        if (!startsWith(content, "PK".getBytes(StandardCharsets.US_ASCII))) {
            throw UnreadableDocument.because("office.other", kind.ending());
        }
        OfficeFile file = new OfficeFile();
        try {
            file.unpack(content, kind.largestPart);
            file.main = file.related("", "/officeDocument");
            if (file.kind() != kind) {
                throw UnreadableDocument.because("office.other", kind.ending());
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw UnreadableDocument.because("office.broken", kind.ending());
        }
        return file;
    }

    private void unpack(byte[] content, int largestPart) throws IOException, UnreadableDocument {
        long size = 0;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(largestPart + 1);
                size += part.length;
                if (part.length > largestPart || size > LARGEST || ++count > MOST_PARTS) {
                    throw UnreadableDocument.because("office.too-large");
                }
                String name = entry.getName().replace('\\', '/');
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    parts.put(name.startsWith("/") ? name.substring(1) : name, part);
                }
            }
        }
        if (count == 0) {
            throw new IOException("nothing in it");
        }
    }

    /** The part that the file begins with. */
    byte[] main() {
        return parts.getOrDefault(main, new byte[0]);
    }

    /** The part that the main one names as the given relation, null where there is none. */
    byte @Nullable [] ofMain(String relation) throws XMLStreamException {
        return parts.get(related(main, relation));
    }

    /** The name of the part that another one, or the file as a whole, is related to; empty when there is none. */
    private String related(String from, String relation) throws XMLStreamException {
        int slash = from.lastIndexOf('/');
        String folder = from.substring(0, slash + 1);
        byte[] relations = parts.get(folder + "_rels/" + from.substring(slash + 1) + ".rels");
        if (relations == null) {
            return "";
        }
        String[] found = {""};
        XmlCursor.read(
                relations,
                (root, cursor) -> cursor.children((name, one) -> {
                    String type = one.attribute("Type");
                    String target = one.attribute("Target");
                    if (type != null && type.endsWith(relation) && target != null) {
                        found[0] = target.startsWith("/") ? target.substring(1) : folder + target;
                    }
                }));
        return found[0];
    }

    private @Nullable Kind kind() throws XMLStreamException {
        byte[] types = parts.get(CONTENT_TYPES);
        if (types == null || !parts.containsKey(main)) {
            return null;
        }
        String[] found = {""};
        XmlCursor.read(
                types,
                (root, cursor) -> cursor.children((name, one) -> {
                    String type = one.attribute("ContentType");
                    if (("/" + main).equals(one.attribute("PartName")) && type != null) {
                        found[0] = type;
                    }
                }));
        if (found[0].contains("wordprocessingml") || found[0].contains("ms-word")) {
            return Kind.DOCX;
        }
        return found[0].contains("spreadsheetml") || found[0].contains("ms-excel") ? Kind.XLSX : null;
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean isEncrypted(byte[] content) {
        return new String(content, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
    }
}
