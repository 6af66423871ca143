package vn.motcua.simulator;

import java.util.List;
import vn.motcua.simulator.office.Office;
import vn.motcua.simulator.office.OfficeHours;
import vn.motcua.simulator.office.Procedures;

/**
 * A province of ward systems. It holds no dossiers: every stream makes its own while it is read, so that all or some
 * wards can be sent again, wholly or from a batch on, with the same bytes.
 */
public final class Province {

    private final Scenario scenario;
    private final Procedures procedures;
    private final List<WardSystem> systems;
    private final double perVolume;

    /** The province of that scenario; the order of the wards decides which software each has. */
    public Province(Scenario scenario, List<Ward> wards, Procedures procedures) {
        this.scenario = scenario;
        this.procedures = procedures;
        this.systems = new WardSystems(scenario).of(wards);
        OfficeHours hours = new OfficeHours(scenario.calendar());
        double days = scenario.from()
                .datesUntil(scenario.to().plusDays(1))
                .mapToDouble(hours::load)
                .sum();
        double volume = systems.stream().mapToDouble(WardSystem::volume).sum();
        this.perVolume = scenario.dossiers() / (days * volume);
    }

    /** What is simulated. */
    public Scenario scenario() {
        return scenario;
    }

    /** The ward systems, in the order of the wards. */
    public List<WardSystem> systems() {
        return systems;
    }

    /** All that one of them sends, from the beginning. */
    public WardStream stream(WardSystem system) {
        Office office = new Office(
                scenario,
                system.ward().code(),
                system.ward().urban(),
                system.quality(),
                procedures,
                perVolume * system.volume());
        return new WardStream(scenario, system, office);
    }

    /** All streams from the beginning. */
    public List<WardStream> streams() {
        return systems.stream().map(this::stream).toList();
    }

    /** What a whole run sends, found by making all of it once. */
    public Totals totals() {
        return systems.parallelStream().map(this::totals).reduce(Totals.NONE, Totals::plus);
    }

    private Totals totals(WardSystem system) {
        WardStream stream = stream(system);
        Totals totals = Totals.NONE;
        while (stream.hasNext()) {
            totals = totals.plus(stream.next());
        }
        return totals.withDossiers(stream.dossiers());
    }
}
