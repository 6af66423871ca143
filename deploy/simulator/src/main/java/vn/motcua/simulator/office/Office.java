package vn.motcua.simulator.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.simulator.Scenario;

/**
 * One ward's one-stop office (bộ phận một cửa). Days must be asked for in order, from {@link #firstDay()} on; the same
 * scenario and ward give the same files.
 */
public final class Office {

    private final Scenario scenario;
    private final String ward;
    private final OfficeHours hours;
    private final double usualDay;
    private final double feedbackPerDay;
    private final DossierMaker dossiers;
    private final Feedbacks feedbacks;
    private final Declarations declarations;
    private int dossierNumber;
    private int feedbackNumber;

    /**
     * @param usualDay dossiers accepted on a usual working day
     */
    public Office(
            Scenario scenario, String ward, boolean urban, Quality quality, Procedures procedures, double usualDay) {
        this.scenario = scenario;
        this.ward = ward;
        this.hours = new OfficeHours(scenario.calendar());
        this.usualDay = usualDay;
        this.feedbackPerDay = urban ? 0.2 : 0.07;
        this.dossiers = new DossierMaker(hours, quality, procedures, urban, scenario.failureDay());
        this.feedbacks = new Feedbacks(hours, quality);
        this.declarations = new Declarations(quality);
    }

    /** The first day on which files may be opened that are told. */
    public LocalDate firstDay() {
        return scenario.from().minusDays(scenario.daysBefore());
    }

    /** The files opened on that day; before the scenario's first day only those that are still open on it. */
    public List<CaseFile> openedOn(LocalDate day) {
        List<CaseFile> opened = new ArrayList<>();
        Dice dice = Dice.of(scenario.seed(), ward + '|' + day);
        int count = dice.rounded(usualDay * hours.load(day) * dice.between(0.8, 1.2));
        boolean before = day.isBefore(scenario.from());
        for (int i = 0; i < count; i++) {
            CaseFile file = dossiers.make(++dossierNumber, day, Dice.of(scenario.seed(), ward + '|' + day + '|' + i));
            if (!before || !file.endedBefore(scenario.from().atStartOfDay())) {
                opened.add(file);
            }
        }
        if (!before && dice.chance(feedbackPerDay)) {
            opened.add(feedbacks.make(++feedbackNumber, day, dice));
        }
        if (day.equals(scenario.to().minusDays(5))) {
            opened.addAll(declarations.make(scenario.period(), scenario.to(), dice));
        }
        return opened;
    }

    /** True for a dossier, which counts in the totals. */
    public static boolean isDossier(CaseFile file) {
        return file.kind() == SubjectKind.DOSSIER;
    }
}
