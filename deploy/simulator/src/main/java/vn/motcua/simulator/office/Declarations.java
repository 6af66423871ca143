package vn.motcua.simulator.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contracts.event.SubjectKind;

/** Figures that no dossier tells and a ward declares itself (số liệu tự báo cáo; contract, section 5). */
record Declarations(Quality quality) {

    private record Figure(String code, int low, int high, double share) {}

    private static final List<Figure> FIGURES = List.of(
            new Figure("PROCEDURES_PUBLISHED", 360, 400, 1),
            new Figure("FULL_ONLINE_SERVICES", 150, 200, 0.9),
            new Figure("BOUNDARY_FREE_PROCEDURES", 360, 400, 0.95),
            new Figure("ON_SYSTEM", 300, 900, 1),
            new Figure("ONE_STOP", 360, 400, 1),
            new Figure("PROCESSED_ONLINE", 300, 900, 0.85),
            new Figure("BUSINESS_ONLINE", 20, 40, 0.95),
            new Figure("CITIZENS_ONLINE", 800, 4000, 0.6),
            new Figure("INTERNAL_PROCEDURES_PUBLISHED", 20, 60, 1),
            new Figure("INTERNAL_PROCEDURES_ONLINE", 20, 60, 0.8),
            new Figure("TIME_REDUCTION", 2000, 4000, 0.45),
            new Figure("COST_REDUCTION", 1000, 2000, 0.45),
            new Figure("BRAND_IDENTITY", 1, 1, 0.98),
            new Figure("CAMPAIGNS", 1, 2, 0.9),
            new Figure("INSPECTIONS", 1, 1, 0.7),
            new Figure("PUBLISHED_ON_TIME", 10, 40, 0.95),
            new Figure("UPDATED_ON_TIME", 10, 40, 0.95),
            new Figure("CONTENT_COMPLETE", 360, 400, 0.98),
            new Figure("SYNCHRONIZED", 300, 900, 0.97),
            new Figure("ONLINE_PROCEDURES", 360, 400, 0.8),
            new Figure("ONLINE_SERVICES_USED", 200, 300, 0.35),
            new Figure("FEE_PROCEDURES_USED", 30, 50, 0.5),
            new Figure("FEE_PROCEDURES_INTEGRATED", 30, 50, 0.7),
            new Figure("STORED_WITH_PORTAL", 300, 900, 0.5),
            new Figure("CITIZEN_DATA_DOSSIERS", 300, 900, 0.5),
            new Figure("CITIZEN_DATA_PROCEDURES", 100, 200, 0.4),
            new Figure("CERTIFIED_COPIES", 50, 200, 0.6));

    /** All figures of a period, declared in its last days; some are put right a day later. */
    List<CaseFile> make(String period, LocalDate lastDay, Dice dice) {
        List<CaseFile> files = new ArrayList<>();
        for (Figure figure : FIGURES) {
            LocalDateTime at = lastDay.minusDays(dice.between(2, 4)).atTime(8, dice.between(0, 59));
            long denominator = dice.between(figure.low, figure.high);
            long numerator = dice.rounded(denominator * Math.min(1, figure.share * (0.75 + 0.3 * quality.online())));
            List<Fact> facts = new ArrayList<>();
            if (dice.chance(0.1)) {
                facts.add(new Fact.Declared(at.minusHours(20), figure.code, period, numerator / 2, denominator));
            }
            facts.add(new Fact.Declared(at, figure.code, period, numerator, denominator));
            files.add(new CaseFile(SubjectKind.FIGURE, files.size() + 1, facts));
        }
        return files;
    }
}
