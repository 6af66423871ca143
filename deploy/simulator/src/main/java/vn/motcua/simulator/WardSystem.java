package vn.motcua.simulator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.office.Quality;
import vn.motcua.simulator.wire.CloudEvents;
import vn.motcua.simulator.wire.Portal;
import vn.motcua.simulator.wire.Speech;

/**
 * The software of one ward and the office behind it.
 *
 * @param volume how much the office has to do, against a usual rural one
 * @param alias the national identifier that the software sends, to be registered for the ward
 * @param gzip whether it compresses what it sends
 * @param batchSize items in a request, at most
 * @param silentFrom the first day on which nothing is sent any more; the scenario's first day: it never sends
 */
public record WardSystem(
        Ward ward,
        double volume,
        Quality quality,
        Speech speech,
        String alias,
        boolean gzip,
        int batchSize,
        @Nullable LocalDate silentFrom) {

    /** True where the software speaks the national portal's format. */
    public boolean portal() {
        return speech instanceof Portal;
    }

    /** True where the software sends the alias, so that it must be registered before the first message. */
    public boolean needsAlias() {
        return portal()
                || (speech instanceof CloudEvents events && !events.unit().equals(ward.code()));
    }
}
