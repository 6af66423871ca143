package vn.motcua.kit.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.FacetType;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Facets.Held;
import vn.motcua.contracts.event.Version;

/**
 * What is held of a subject, as bytes: per facet its type, its version with the data as the log has it, and its value,
 * so that no JSON is read again. The first byte is the format's number.
 */
public final class FacetsCodec {

    private static final int FORMAT = 2;
    private static final FacetType[] TYPES = FacetType.values();

    private FacetsCodec() {}

    /** The bytes of facets. */
    public static byte[] encode(Facets facets) {
        StateWriter to = new StateWriter().small(FORMAT).number(facets.all().size());
        for (Held held : facets.all()) {
            to.small(held.facet().key().type().ordinal())
                    .instant(held.version().time())
                    .text(held.version().id())
                    .text(held.version().data());
            FacetBytes.write(held.facet(), to);
        }
        return to.toBytes();
    }

    /**
     * The facets of bytes; none for null.
     *
     * @throws IllegalStateException if these are not bytes of this codec: then the state has to be made anew from the
     *     log
     */
    public static Facets decode(byte @Nullable [] bytes) {
        if (bytes == null) {
            return Facets.none();
        }
        try {
            return read(new StateReader(bytes));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalStateException("what is held of a subject can't be read", e);
        }
    }

    private static Facets read(StateReader from) {
        int format = from.small();
        if (format != FORMAT) {
            throw new IllegalStateException("what is held of a subject has the unknown format " + format
                    + ": make the state anew from the log");
        }
        int count = (int) from.number();
        List<Held> held = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            FacetType type = TYPES[from.small()];
            Version version = new Version(from.instant(), from.text(), from.text());
            held.add(new Held(version, FacetBytes.read(type, from)));
        }
        return Facets.of(held);
    }
}
