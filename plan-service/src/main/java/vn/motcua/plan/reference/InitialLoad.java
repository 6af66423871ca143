package vn.motcua.plan.reference;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.reference.ReferenceRecords;

/**
 * Publishes the shipped data once. What is there already stays, so a load that stopped in the middle is completed and a
 * later change is never overwritten; after the record {@code loaded} nothing is published at all.
 */
public final class InitialLoad {

    private final ReferenceLog log;
    private final ShippedReference shipped;
    private final Clock clock;

    /** A load into a log. */
    public InitialLoad(ReferenceLog log, ShippedReference shipped, Clock clock) {
        this.log = log;
        this.shipped = shipped;
        this.clock = clock;
    }

    /**
     * Completes the log, which must have been read to its end.
     *
     * @return how many records were missing
     */
    public int complete() {
        if (log.loaded()) {
            return 0;
        }
        Units known = log.current().units();
        Map<String, byte[]> missing = new LinkedHashMap<>(shipped.records());
        known.all().forEach(unit -> missing.remove(ReferenceRecords.unitKey(unit.code())));
        missing.keySet().removeIf(key -> log.record(key).isPresent());
        int records = missing.size();
        log.writeAll(missing);
        log.write(ReferenceRecords.LOADED, ("{\"at\":\"" + clock.instant() + "\"}").getBytes(StandardCharsets.UTF_8));
        return records;
    }
}
