package vn.motcua.kit.reference;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.Units;

/** What the reference topic says so far. Written by one thread. */
final class ReferenceState {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceState.class);

    private final JsonMapper json;
    private final Map<String, Unit> units = new TreeMap<>();
    private final Map<String, byte[]> records = new ConcurrentHashMap<>();
    private ProcedureCatalogue catalogue = ProcedureCatalogue.empty();
    private WorkingCalendar calendar = WorkingCalendar.weekdays();
    private String calendarVersion = "";
    private long treeVersion;
    private boolean loaded;

    ReferenceState(JsonMapper json) {
        this.json = json;
    }

    /** Takes one record; one that can't be read is told and passed over, so that it never stops a start. */
    void apply(String key, byte @Nullable [] value, long offset) {
        try {
            if (ReferenceRecords.isUnit(key)) {
                applyUnit(key, value);
                treeVersion = offset;
            } else if (key.equals(ReferenceRecords.CATALOGUE) && value != null) {
                catalogue = json.readValue(value, ReferenceRecords.CatalogueRecord.class)
                        .catalogue();
                records.put(key, value);
            } else if (key.equals(ReferenceRecords.CALENDAR) && value != null) {
                ReferenceRecords.CalendarRecord record = json.readValue(value, ReferenceRecords.CalendarRecord.class);
                calendar = record.calendar();
                calendarVersion = record.version();
                records.put(key, value);
            } else if (key.equals(ReferenceRecords.LOADED)) {
                loaded = true;
            }
        } catch (JacksonException | NullPointerException e) {
            LOG.warn("Reference record '{}' at offset {} is passed over: {}", key, offset, e.getMessage());
        }
    }

    private void applyUnit(String key, byte @Nullable [] value) {
        if (value == null) {
            units.remove(key);
        } else {
            units.put(
                    key,
                    json.readValue(value, ReferenceRecords.UnitRecord.class).unit());
        }
    }

    Optional<byte[]> record(String key) {
        return Optional.ofNullable(records.get(key));
    }

    boolean loaded() {
        return loaded;
    }

    ReferenceData snapshot() {
        return new ReferenceData(
                new Units(units.values()),
                catalogue,
                calendar,
                new ReferenceData.Versions(catalogue.version(), calendarVersion, treeVersion));
    }
}
