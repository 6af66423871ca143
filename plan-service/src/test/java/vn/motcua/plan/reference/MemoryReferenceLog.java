package vn.motcua.plan.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.reference.ReferenceData;

/** A log in memory that may stop after so many records. */
final class MemoryReferenceLog implements ReferenceLog {

    final Map<String, byte[]> records = new LinkedHashMap<>();
    final List<String> written = new ArrayList<>();
    int room = Integer.MAX_VALUE;
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public ReferenceData current() {
        List<Unit> units = records.entrySet().stream()
                .filter(record -> record.getKey().startsWith("unit|"))
                .map(record -> json.readValue(record.getValue(), Unit.class))
                .toList();
        return new ReferenceData(
                new Units(units),
                ProcedureCatalogue.empty(),
                WorkingCalendar.weekdays(),
                new ReferenceData.Versions("", "", 0));
    }

    @Override
    public Optional<byte[]> record(String key) {
        return Optional.ofNullable(records.get(key));
    }

    @Override
    public boolean loaded() {
        return records.containsKey("loaded");
    }

    @Override
    public void write(String key, byte[] value) {
        if (room-- <= 0) {
            throw new NotWritten("stopped");
        }
        records.put(key, value);
        written.add(key);
    }

    @Override
    public void writeAll(Map<String, byte[]> all) {
        all.forEach(this::write);
    }
}
