package vn.motcua.bench.system;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import vn.motcua.bench.WrongResult;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.simulator.Ward;

/** Each probe sends one dossier of a ward that had none, and looks at the ward's figure until it shows. */
final class Probes {

    private static final long LOOK_EVERY_MS = 20;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final SystemProcess system;
    private final List<Ward> wards;
    private final Latency latency = new Latency();

    Probes(SystemProcess system, List<Ward> wards) {
        this.system = system;
        this.wards = wards;
    }

    /** As many as there are wards, one every so many nanoseconds. */
    void run(long everyNanos) throws InterruptedException, ExecutionException {
        Schedule.run(
                wards.size(),
                everyNanos,
                (number, due) -> probe(wards.get(number).code(), due));
    }

    private void probe(String ward, long due) throws InterruptedException {
        LocalDate today = LocalDate.now(LocalDays.ZONE);
        system.post(
                EventBodies.PATH,
                EventBodies.MEDIA_TYPE,
                event(ward, today.atTime(0, 1)).getBytes(StandardCharsets.UTF_8));
        String figure = "/api/units/%s/measures?from=%s&to=%s".formatted(ward, today, today);
        while (system.get(figure).path("flows").path("accepted").asLong(0) == 0) {
            WrongResult.unless(System.nanoTime() - due < LONGEST_NANOS, "the figure of " + ward + " does not show");
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        }
        latency.since(due);
    }

    private static String event(String ward, LocalDateTime at) {
        String instant = LocalDays.instant(at).toString();
        return """
                [{"specversion":"1.0","id":"probe-%s","source":"/units/%s/bench","type":"vn.motcua.dossier.accepted",\
                "subject":"PROBE-%s","time":"%s","data":{"unit":"%s","procedure":"1.004222","sector":"TP-HT",\
                "channel":"ONLINE","acceptedAt":"%s","dueAt":null}}]""".formatted(ward, ward, ward, instant, ward, instant);
    }

    Latency latency() {
        return latency;
    }
}
