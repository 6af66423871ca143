package vn.motcua.bench.system;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import vn.motcua.indicator.intake.LogEntry;

/** Events of simulated wards as bodies of requests, each of one ward; a ward's stay in order. */
record EventBodies(List<Body> bodies) {

    static final String PATH = "/api/events";
    static final String MEDIA_TYPE = "application/cloudevents-batch+json";

    /** A request's events. */
    record Body(List<LogEntry> entries) {
        byte[] json() {
            var out = new ByteArrayOutputStream();
            for (LogEntry entry : entries) {
                out.write(out.size() == 0 ? '[' : ',');
                out.writeBytes(entry.json());
            }
            out.write(']');
            return out.toByteArray();
        }
    }

    /** So many events in bodies of that size. */
    static EventBodies of(Iterator<LogEntry> log, int events, int perBody) {
        Map<String, List<LogEntry>> open = new HashMap<>();
        List<Body> bodies = new ArrayList<>();
        while (bodies.size() * perBody < events && log.hasNext()) {
            LogEntry entry = log.next();
            List<LogEntry> ofUnit = open.computeIfAbsent(entry.unit(), unit -> new ArrayList<>());
            ofUnit.add(entry);
            if (ofUnit.size() == perBody) {
                bodies.add(new Body(List.copyOf(ofUnit)));
                ofUnit.clear();
            }
        }
        return new EventBodies(List.copyOf(bodies));
    }

    /** All events. */
    List<LogEntry> entries() {
        return bodies.stream().flatMap(body -> body.entries().stream()).toList();
    }
}
