package vn.motcua.system;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.motcua.simulator.Province;
import vn.motcua.simulator.Scenario;
import vn.motcua.simulator.Ward;
import vn.motcua.simulator.WardSystem;
import vn.motcua.simulator.office.Procedures;
import vn.motcua.simulator.send.MotcuaClient;
import vn.motcua.simulator.send.Patience;
import vn.motcua.simulator.send.ProvinceRun;
import vn.motcua.system.compose.Checkout;

/** Hải Phòng's 114 wards and their first quarter of 2026, with the shipped plans in force. */
final class SimulatedProvince {

    static final String CODE = "31";

    private static final long SEED = 7;
    private static final int PARALLEL = 4;

    private SimulatedProvince() {}

    /** Publishes the plans, sends so many dossiers and waits until they are in the figures. */
    static void fill(Door system, int dossiers) throws Exception {
        plans(system);
        Province province =
                new Province(Scenario.haiPhongFirstQuarter2026(SEED, dossiers), wards(system), Procedures.shipped());
        for (WardSystem ward : province.systems()) {
            if (ward.needsAlias()) {
                system.put("/api/units/" + ward.ward().code(), "{\"aliases\":[\"" + ward.alias() + "\"]}");
            }
        }
        URI door = URI.create("http://127.0.0.1:" + system.port() + '/');
        try (MotcuaClient client = new MotcuaClient(door, system.token(), "vi", Patience.forRestarts())) {
            new ProvinceRun(client, PARALLEL, sent -> {}).send(province.streams());
        }
        system.awaitNoLag();
    }

    private static List<Ward> wards(Door system) {
        List<Ward> wards = new ArrayList<>();
        for (JsonNode unit :
                system.get("/api/units?parent=" + CODE + "&level=WARD&size=200").path("items")) {
            wards.add(Ward.of(unit.path("code").stringValue(), unit.path("name").stringValue()));
        }
        return wards;
    }

    private static void plans(Door system) throws IOException {
        try (Stream<Path> files = Files.list(Checkout.root().resolve("plan-service/src/main/resources/plans"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String yaml = Files.readString(file);
                String id = system.post("/api/plans", "application/yaml", yaml)
                        .path("id")
                        .stringValue();
                system.post("/api/plans/" + id + "/publish", "application/json", "");
            }
        }
    }
}
