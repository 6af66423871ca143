package vn.motcua.bench.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.motcua.simulator.Ward;

/** A province of a running system whose year of cells is stored, to be looked at and closed. */
record StoredYear(SystemProcess system, String province, YearOfCells year, int wards, long nanos) {

    /** Ho Chi Minh City has the most wards; these make them 170. */
    private static final List<String> MORE_WARDS = List.of("79998", "79999");

    static final String PROVINCE = "79";

    /** Writes a year of so many dossiers and waits until the projection has stored it. */
    static StoredYear write(SystemProcess system, int dossiers) throws InterruptedException {
        for (String ward : MORE_WARDS) {
            system.register(ward, "Xã " + ward, PROVINCE);
        }
        List<Ward> wards = system.wards(PROVINCE);
        YearOfCells year = YearOfCells.of(PROVINCE, wards, dossiers);
        long start = System.nanoTime();
        year.write(system.record().kafka());
        long expected = year.figures(YearOfCells.FROM, YearOfCells.TO).getOrDefault("accepted", 0L);
        String all = "/api/units/" + PROVINCE + "/measures?from=" + YearOfCells.FROM + "&to=" + YearOfCells.TO;
        while (system.get(all).path("flows").path("accepted").asLong(0) != expected) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return new StoredYear(system, PROVINCE, year, wards.size(), System.nanoTime() - start);
    }

    /** Closes a period of the province again and again, from the order to the closed report. */
    Latency closes(String period, int times) throws InterruptedException {
        Latency latency = new Latency();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            String order = "{\"unit\":\"%s\",\"period\":\"%s\",\"cutoff\":\"reporting\",\"reason\":\"measured\"}"
                    .formatted(province, period);
            var reply = system.post("/api/reports", "application/json", order.getBytes(StandardCharsets.UTF_8));
            String report = "/api/reports/" + reply.json().path("id").stringValue();
            while (!system.get(report).path("status").asString("").equals("CLOSED")) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            latency.since(start);
        }
        return latency;
    }
}
