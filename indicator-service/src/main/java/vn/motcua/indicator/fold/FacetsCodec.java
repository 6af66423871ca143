package vn.motcua.indicator.fold;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.FacetType;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Facets.Held;
import vn.motcua.contracts.event.Version;
import vn.motcua.kit.event.FacetReader;
import vn.motcua.kit.event.InstantBounds;

/**
 * What is held of a subject, as bytes: per facet its type, version and the data as the log has it. The first byte is
 * the format's number.
 */
public final class FacetsCodec {

    private static final int FORMAT = 1;
    private static final FacetType[] TYPES = FacetType.values();

    private final JsonMapper json;

    /** A codec that reads data with the mapper. */
    public FacetsCodec(JsonMapper json) {
        this.json = json;
    }

    /** The bytes of facets. */
    public byte[] encode(Facets facets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1_024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeShort(facets.all().size());
            for (Held held : facets.all()) {
                out.writeByte(held.facet().key().type().ordinal());
                out.writeLong(held.version().time().getEpochSecond());
                out.writeInt(held.version().time().getNano());
                writeText(out, held.version().id());
                writeText(out, held.version().data());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The facets of bytes; none for null.
     *
     * @throws IllegalStateException if these are not bytes of this codec
     */
    public Facets decode(byte @Nullable [] bytes) {
        if (bytes == null) {
            return Facets.none();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readByte();
            if (format != FORMAT) {
                throw new IllegalStateException("unknown format of state: " + format);
            }
            int count = in.readUnsignedShort();
            List<Held> held = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                FacetType type = TYPES[in.readByte()];
                Instant time = Instant.ofEpochSecond(in.readLong(), in.readInt());
                Version version = new Version(time, readText(in), readText(in));
                held.add(new Held(version, facet(eventType(type), version)));
            }
            return Facets.of(held);
        } catch (IOException e) {
            throw new IllegalStateException("state can't be read", e);
        }
    }

    private Facet facet(EventType type, Version version) {
        Facet facet = FacetReader.read(
                type, version.time(), json.readTree(version.data()), InstantBounds.none(), (field, key, arguments) -> {
                    throw new IllegalStateException("state holds data that is not in order: " + field + ' ' + key);
                });
        if (facet == null) {
            throw new IllegalStateException("state holds data that is not in order: " + type);
        }
        return facet;
    }

    private static EventType eventType(FacetType type) {
        return switch (type) {
            case ACCEPTANCE -> EventType.ACCEPTED;
            case RESCHEDULE, APOLOGY_RESCHEDULE -> EventType.RESCHEDULED;
            case PROGRESS -> EventType.PROGRESSED;
            case TIMELINE -> EventType.TIMELINE;
            case DIGITIZATION -> EventType.SCANNED;
            case PAYMENT -> EventType.PAID;
            case RESULT -> EventType.RESULT;
            case LATENESS -> EventType.LATENESS;
            case RATING -> EventType.RATED;
            case VOID -> EventType.VOIDED;
            case FEEDBACK_RECEIPT -> EventType.FEEDBACK_RECEIVED;
            case FEEDBACK_RESOLUTION -> EventType.FEEDBACK_RESOLVED;
            case FEEDBACK_RATING -> EventType.FEEDBACK_RATED;
            case DECLARATION -> EventType.FIGURE_DECLARED;
        };
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
