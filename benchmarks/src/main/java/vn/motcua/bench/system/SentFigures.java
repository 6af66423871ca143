package vn.motcua.bench.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.motcua.bench.WrongResult;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.oracle.Event;
import vn.motcua.oracle.Oracle;
import vn.motcua.oracle.WorkingCalendar;

/** Holds a province's figures over HTTP against the oracle's over all events sent. */
final class SentFigures {

    private static final String ALL_DAYS = "from=2025-01-01&to=2027-12-31";

    private static final int SECONDS_LATER = 10;

    private SentFigures() {}

    static void check(SystemProcess system, String province, List<EventBodies> sent) throws InterruptedException {
        Map<String, List<LogEntry>> byUnit = sent.stream()
                .flatMap(bodies -> bodies.entries().stream())
                .collect(Collectors.groupingBy(LogEntry::unit));
        Map<String, Long> expected = new TreeMap<>();
        byUnit.values()
                .forEach(entries -> Oracle.of(WorkingCalendar.vietnam())
                        .cells(entries.stream()
                                .map(entry -> Event.parse(new String(entry.json(), StandardCharsets.UTF_8)))
                                .toList())
                        .values()
                        .forEach(cell -> cell.forEach((measure, value) -> expected.merge(measure, value, Long::sum))));
        check(system, province, ALL_DAYS, expected);
    }

    /** Every flow of a unit over the days, and every stock at the end of the last, equals the expected sum. */
    static void check(SystemProcess system, String unit, String days, Map<String, Long> expected)
            throws InterruptedException {
        Map<String, String> wrong = wrong(system, unit, days, expected);
        if (!wrong.isEmpty()) {
            TimeUnit.SECONDS.sleep(SECONDS_LATER);
            throw new WrongResult("figures of %s are wrong: %s; %d s later: %s"
                    .formatted(unit, wrong, SECONDS_LATER, wrong(system, unit, days, expected)));
        }
    }

    private static Map<String, String> wrong(SystemProcess system, String unit, String days, Map<String, Long> expected)
            throws InterruptedException {
        JsonNode answer = system.get("/api/units/" + unit + "/measures?" + days);
        JsonNode flows = answer.path("flows");
        JsonNode stocks = answer.path("stocks").path("closing");
        Map<String, String> wrong = new TreeMap<>();
        expected.forEach((measure, value) -> {
            long found = flows.path(measure).asLong(0) + stocks.path(measure).asLong(0);
            if (found != value) {
                wrong.put(measure, found + " instead of " + value);
            }
        });
        return wrong;
    }
}
