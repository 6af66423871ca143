package vn.motcua.system;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.oracle.Event;
import vn.motcua.oracle.history.GoldenHistories;
import vn.motcua.oracle.history.History;

/** The random golden history as many wards of Hải Phòng. */
final class CityOfHistories {

    private static final String CITY = "31";

    private CityOfHistories() {}

    /** At least so many wards, each with its own events in order. */
    static List<List<Event>> wards(Door system, int count) {
        Iterator<String> codes = codes(system).iterator();
        History random = GoldenHistories.named("random").history();
        Map<String, List<Event>> byWard = new TreeMap<>();
        while (byWard.size() < count) {
            Map<String, String> renamed = new TreeMap<>();
            random.renamed(unit -> renamed.computeIfAbsent(unit, old -> codes.next()))
                    .events()
                    .forEach(event -> byWard.computeIfAbsent(event.unit(), absent -> new ArrayList<>())
                            .add(event));
        }
        return List.copyOf(byWard.values());
    }

    private static List<String> codes(Door system) {
        List<String> codes = new ArrayList<>();
        system.get("/api/units?parent=" + CITY + "&level=WARD&size=200")
                .path("items")
                .forEach(unit -> codes.add(unit.path("code").stringValue()));
        return codes;
    }
}
