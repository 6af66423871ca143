package vn.motcua.indicator.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.reference.ReferenceData;

/** Reference data that tests hold still. */
public final class FixedReference implements ReferenceSource {

    public static final String WARD = "11911";
    public static final String WARD_ALIAS = "000.00.11.H24";
    public static final String OTHER_WARD = "11842";
    public static final String OTHER_ALIAS = "H24.18";
    public static final String NO_DOCUMENT = "9.000001";

    private final List<Unit> units = new ArrayList<>(List.of(
            unit("31", UnitLevel.PROVINCE, null, List.of()),
            unit(WARD, UnitLevel.WARD, "31", List.of(WARD_ALIAS)),
            unit(OTHER_WARD, UnitLevel.WARD, "31", List.of(OTHER_ALIAS))));
    private final List<Unit> registeredLate = new ArrayList<>();
    private int looks;

    /** A unit that is only seen after catching up. */
    public FixedReference withLate(String code) {
        registeredLate.add(unit(code, UnitLevel.WARD, "31", List.of()));
        return this;
    }

    /** How often somebody caught up. */
    public int looks() {
        return looks;
    }

    @Override
    public ReferenceData current() {
        ProcedureCatalogue catalogue = new ProcedureCatalogue(
                "1",
                List.of(new ProcedureCatalogue.Procedure(NO_DOCUMENT, "Không có giấy tờ", "S", false)),
                List.of(),
                List.of());
        WorkingCalendar calendar =
                new WorkingCalendar(Set.of(LocalDate.of(2026, 1, 9)), Set.of(LocalDate.of(2026, 1, 10)));
        return new ReferenceData(new Units(units), catalogue, calendar, new ReferenceData.Versions("1", "1", 1));
    }

    @Override
    public ReferenceData caughtUp() {
        looks++;
        units.addAll(registeredLate);
        registeredLate.clear();
        return current();
    }

    @Override
    public boolean loaded() {
        return true;
    }

    private static Unit unit(String code, UnitLevel level, @Nullable String parent, List<String> aliases) {
        return new Unit(code, "Đơn vị " + code, level, parent, null, null, List.of(), aliases);
    }
}
