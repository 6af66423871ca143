package vn.motcua.bench.log;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.WrongResult;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.score.Score766;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.indicator.intake.EventChecks;
import vn.motcua.indicator.intake.EventReader;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.indicator.intake.ReferenceView;
import vn.motcua.indicator.intake.Verdict;
import vn.motcua.indicator.intake.Visit;
import vn.motcua.indicator.intake.portal.PortalChecks;
import vn.motcua.indicator.intake.portal.PortalReader;
import vn.motcua.simulator.Batch;

/** What the intake makes of a request of a simulated ward, by the intake's own checks, arriving on the simulated day. */
final class IntakeOfBatches {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final EventReader events = new EventReader(json);
    private final EventChecks checks = new EventChecks(Score766.shipped(), IndicatorCatalogue.shipped());
    private final PortalReader portal = new PortalReader(json);
    private final SimulatedWards wards;

    IntakeOfBatches(SimulatedWards wards) {
        this.wards = wards;
    }

    List<LogEntry> entries(Batch batch) {
        Instant arrival = LocalDays.instant(LocalDateTime.of(batch.day(), LocalTime.MAX));
        Visit visit = new Visit(arrival, unit -> true, new ReferenceView(wards));
        List<Verdict> verdicts = switch (batch.endpoint()) {
            case EVENTS -> ofEvents(batch, visit);
            case PORTAL -> ofPortal(batch, visit);
        };
        List<LogEntry> entries = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            switch (verdict) {
                case Verdict.Taken taken -> entries.addAll(taken.entries());
                case Verdict.Refused refused ->
                    throw new WrongResult("the intake refuses a simulated item: " + refused.reason());
            }
        }
        return entries;
    }

    private List<Verdict> ofEvents(Batch batch, Visit visit) {
        List<Verdict> verdicts = new ArrayList<>();
        events.read(batch.body(), Integer.MAX_VALUE, event -> verdicts.add(checks.check(event, visit)));
        return verdicts;
    }

    /** A ward's requests are stated one after the other. */
    private List<Verdict> ofPortal(Batch batch, Visit visit) {
        if (portal.read(batch.body()) instanceof PortalReader.Readable(var message)) {
            return PortalChecks.check(message, visit.arrival().plusMillis(batch.number()), visit);
        }
        throw new WrongResult("the intake can't read a simulated message of the portal");
    }
}
