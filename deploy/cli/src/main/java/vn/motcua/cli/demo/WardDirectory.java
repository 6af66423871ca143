package vn.motcua.cli.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.simulator.Province;
import vn.motcua.simulator.Ward;
import vn.motcua.simulator.WardSystem;
import vn.motcua.simulator.send.UnreachableException;

/** The wards of a province as the system knows them, and the national identifiers (mã định danh) that they need. */
record WardDirectory(Api api, String province) {

    private static final int PAGE = 100;

    /** All wards of the province, by code. */
    List<Ward> wards() throws InterruptedException, UnreachableException {
        List<Ward> wards = new ArrayList<>();
        long total = 1;
        for (int page = 0; (long) page * PAGE < total; page++) {
            JsonNode answer =
                    api.get("/api/units?parent=%s&level=WARD&page=%d&size=%d".formatted(province, page, PAGE));
            total = answer.path("total").asLong(0);
            answer.path("items").forEach(unit -> wards.add(ward(unit)));
        }
        wards.sort(Comparator.comparing(Ward::code));
        return wards;
    }

    /** Registers the identifiers that ward systems send; says how many. */
    int register(Province simulated) throws InterruptedException, UnreachableException {
        int registered = 0;
        for (WardSystem system : simulated.systems()) {
            if (system.needsAlias()) {
                Set<String> aliases = new LinkedHashSet<>(system.ward().aliases());
                aliases.add(system.alias());
                String body = JsonMapper.shared().writeValueAsString(Map.of("aliases", aliases));
                api.put("/api/units/" + system.ward().code(), body);
                registered++;
            }
        }
        return registered;
    }

    private static Ward ward(JsonNode unit) {
        List<String> aliases =
                unit.path("aliases").valueStream().map(JsonNode::asString).toList();
        return new Ward(unit.path("code").asString(""), unit.path("name").asString(""), aliases);
    }
}
