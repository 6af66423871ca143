package vn.motcua.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.office.Dice;
import vn.motcua.simulator.office.Quality;
import vn.motcua.simulator.wire.CloudEvents;
import vn.motcua.simulator.wire.Portal;
import vn.motcua.simulator.wire.PortalStyle;
import vn.motcua.simulator.wire.Speech;
import vn.motcua.simulator.wire.TimeStyle;

/** Gives every ward its software: every other one speaks CloudEvents, every other one the national portal's format. */
final class WardSystems {

    private static final List<String> SOFTWARE = List.of("igate", "motcua", "opencps", "egov");
    private static final int EVENTS_PER_REQUEST = 500;
    private static final int PORTAL_ITEMS_PER_REQUEST = 100;

    private final Scenario scenario;

    WardSystems(Scenario scenario) {
        this.scenario = scenario;
    }

    List<WardSystem> of(List<Ward> wards) {
        List<Ward> rural = wards.stream().filter(ward -> !ward.urban()).toList();
        Dice dice = Dice.of(scenario.seed(), "silent");
        Ward never = rural.size() > 2 ? rural.get(dice.between(0, rural.size() / 2 - 1)) : null;
        Ward early = rural.size() > 2 ? rural.get(dice.between(rural.size() / 2, rural.size() - 1)) : null;
        List<WardSystem> systems = new ArrayList<>();
        int urban = 0;
        int other = 0;
        for (Ward ward : wards) {
            int index = ward.urban() ? urban++ : other++;
            LocalDate silent = ward.equals(never) ? scenario.from() : ward.equals(early) ? halfway() : null;
            systems.add(system(ward, systems.size(), index, silent));
        }
        return List.copyOf(systems);
    }

    private LocalDate halfway() {
        return LocalDate.ofEpochDay(
                (scenario.from().toEpochDay() + scenario.to().toEpochDay()) / 2);
    }

    private WardSystem system(Ward ward, int position, int index, @Nullable LocalDate silentFrom) {
        Dice dice = Dice.of(scenario.seed(), ward.code());
        boolean portal = index % 2 == 1;
        int style = index / 2;
        String alias = alias(ward, position, style);
        double volume = ward.specialZone()
                ? dice.between(0.2, 0.5)
                : ward.urban() ? dice.between(3.0, 6.0) : dice.between(0.75, 1.3);
        Quality quality = Quality.of(dice);
        Speech speech = portal ? portal(alias, position, style) : cloudEvents(ward, alias, style);
        boolean gzip = portal ? style % 4 == 3 : style % 2 == 1;
        int size = portal ? PORTAL_ITEMS_PER_REQUEST : EVENTS_PER_REQUEST - 100 * (style % 3);
        return new WardSystem(ward, volume, quality, speech, alias, gzip, size, silentFrom);
    }

    private String alias(Ward ward, int position, int style) {
        if (!ward.aliases().isEmpty()) {
            return ward.aliases().getFirst();
        }
        return style % 3 == 2
                ? "000.00.%d.%s".formatted(position + 11, scenario.nationalId())
                : "%s.%d".formatted(scenario.nationalId(), position + 100);
    }

    private static Speech cloudEvents(Ward ward, String alias, int style) {
        TimeStyle times = TimeStyle.values()[style % TimeStyle.values().length];
        String unit = style % 5 == 4 ? alias : ward.code();
        return new CloudEvents(
                ward.code(), unit, SOFTWARE.get(style % SOFTWARE.size()), times, style % 4 == 2, style % 7 == 3);
    }

    /** Some dossier codes begin with an identifier of the abolished district, which no ward bears: then madonvi tells. */
    private Speech portal(String alias, int position, int style) {
        String prefix = style % 5 == 3 ? "000.%02d.21.%s".formatted(position % 90 + 10, scenario.nationalId()) : alias;
        var written = new PortalStyle(style % 2 == 1, style % 3 == 1, style % 4 == 1, style % 6 != 5);
        return new Portal(prefix, written, style % 3 != 0, style % 4 == 0);
    }
}
