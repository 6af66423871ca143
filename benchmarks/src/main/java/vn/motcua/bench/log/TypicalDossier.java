package vn.motcua.bench.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.simulator.Scenario;
import vn.motcua.simulator.WardSystem;

/** A simulated dossier that has about as many events as half of all have at most. */
public final class TypicalDossier {

    private static final long SEED = 20_260_314;
    private static final int WARDS = 3;
    private static final int DOSSIERS = 600;

    private TypicalDossier() {}

    /** Its events, in their order. */
    public static List<LogEntry> entries() {
        Scenario scenario = Scenario.haiPhongFirstQuarter2026(SEED, DOSSIERS);
        SimulatedWards wards = SimulatedWards.invented(scenario, WARDS);
        WardSystem events = wards.province().systems().stream()
                .filter(system -> !system.portal())
                .findFirst()
                .orElseThrow();
        WardCursor cursor = new WardCursor(wards.province().stream(events), new IntakeOfBatches(wards), 0);
        Map<String, List<LogEntry>> bySubject = new LinkedHashMap<>();
        while (cursor.hasNext()) {
            LogEntry entry = cursor.take();
            if (entry.type().subjectKind() == SubjectKind.DOSSIER) {
                String subject = PureFold.read(entry).subject().code();
                bySubject.computeIfAbsent(subject, code -> new ArrayList<>()).add(entry);
            }
        }
        List<List<LogEntry>> bySize = bySubject.values().stream()
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        return bySize.get(bySize.size() / 2);
    }
}
