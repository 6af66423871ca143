package vn.motcua.bench.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.Units;
import vn.motcua.indicator.intake.ReferenceSource;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.simulator.Province;
import vn.motcua.simulator.Scenario;
import vn.motcua.simulator.Ward;
import vn.motcua.simulator.WardSystem;
import vn.motcua.simulator.office.Procedures;

/** A simulated province, known to the intake: its wards with the identifiers that their software sends. */
public final class SimulatedWards implements ReferenceSource {

    private static final int FIRST_CODE = 70_001;
    private static final String PARENT = "70";

    private final Province province;
    private final ReferenceData data;

    private SimulatedWards(Province province, ReferenceData data) {
        this.province = province;
        this.data = data;
    }

    /** So many invented wards, every third one urban. */
    public static SimulatedWards invented(Scenario scenario, int count) {
        List<Ward> wards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            wards.add(Ward.of(Integer.toString(FIRST_CODE + i), (i % 3 == 0 ? "Phường " : "Xã ") + (i + 1)));
        }
        return of(scenario, PARENT, wards);
    }

    /** These wards of a province. */
    public static SimulatedWards of(Scenario scenario, String parent, List<Ward> wards) {
        Province province = new Province(scenario, wards, Procedures.shipped());
        List<Unit> units = new ArrayList<>();
        units.add(unit(parent, parent, UnitLevel.PROVINCE, null, Set.of()));
        for (WardSystem system : province.systems()) {
            Ward ward = system.ward();
            units.add(unit(ward.code(), ward.name(), UnitLevel.WARD, parent, Set.of(system.alias())));
        }
        var versions = new ReferenceData.Versions("bench", "bench", 0);
        return new SimulatedWards(
                province,
                new ReferenceData(new Units(units), ProcedureCatalogue.empty(), scenario.calendar(), versions));
    }

    private static Unit unit(String code, String name, UnitLevel level, @Nullable String parent, Set<String> aliases) {
        return new Unit(code, name, level, parent, null, null, List.of(), List.copyOf(aliases));
    }

    /** What is simulated. */
    public Province province() {
        return province;
    }

    @Override
    public ReferenceData current() {
        return data;
    }

    @Override
    public ReferenceData caughtUp() {
        return data;
    }

    @Override
    public boolean loaded() {
        return true;
    }
}
