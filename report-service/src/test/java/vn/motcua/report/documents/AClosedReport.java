package vn.motcua.report.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.indicator.Target;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.score.Score766;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.report.close.AssembledReport;
import vn.motcua.report.close.Basis;
import vn.motcua.report.close.FormLayout;
import vn.motcua.report.close.FrozenUnit;
import vn.motcua.report.close.ReportAssembler;
import vn.motcua.report.close.ReportDefinition;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.ReportStatus;
import vn.motcua.report.content.TaskStates;
import vn.motcua.report.figures.PeriodFigures;
import vn.motcua.report.plans.PublishedPlan;

/** A closed report of a city with wards, for tests; the last ward has sent nothing. */
final class AClosedReport {

    private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.shipped();
    private static final List<String> NAMES =
            List.of("Phường An Biên", "Xã Vĩnh Thuận", "Đặc khu Cát Hải", "Phường Thủy Nguyên");

    private final ReportDefinition definition;
    private final AssembledReport assembled;

    private AClosedReport(ReportDefinition definition, AssembledReport assembled) {
        this.definition = definition;
        this.assembled = assembled;
    }

    static AClosedReport ofACityWithWards(int wards) {
        List<Unit> units = new ArrayList<>();
        units.add(unit("31", "Thành phố Hải Phòng", UnitLevel.PROVINCE, null));
        List<FrozenUnit> frozen = new ArrayList<>();
        for (int ward = 0; ward < wards; ward++) {
            String code = Integer.toString(11_000 + ward);
            String name = ward < NAMES.size() ? NAMES.get(ward) : "Phường số " + (ward + 1);
            units.add(unit(code, name, UnitLevel.WARD, "31"));
            if (ward < wards - 1) {
                frozen.add(figures(code, ward));
            }
        }
        return close("31", "Thành phố Hải Phòng", units, frozen);
    }

    static AClosedReport ofAWard() {
        return close(
                "11000",
                "Phường An Biên",
                List.of(
                        unit("31", "Thành phố Hải Phòng", UnitLevel.PROVINCE, null),
                        unit("11000", "Phường An Biên", UnitLevel.WARD, "31")),
                List.of(figures("11000", 3)));
    }

    ReportDocument document() {
        return document(Locale.of("vi"));
    }

    ReportDocument document(Locale language) {
        return new ReportDocuments(words(language))
                .of(
                        new ReportHead(definition, ReportStatus.CLOSED, assembled.body()),
                        assembled.pages(),
                        assembled.figures(),
                        language);
    }

    AssembledReport assembled() {
        return assembled;
    }

    private static AClosedReport close(String code, String name, List<Unit> units, List<FrozenUnit> frozen) {
        LocalDate to = LocalDate.parse("2026-03-31");
        PublishedPlan plan = new PublishedPlan(
                "31-2026",
                "31",
                1,
                (Period.Months) Period.parse("2026").orElseThrow(),
                List.of(
                        target("ON_TIME", null, "98", "99.5"),
                        target("DIGITIZED", null, "100", null),
                        target("SATISFACTION", "LAND_CONSTRUCTION_INVESTMENT", "90", null)));
        Basis basis = new Basis(
                units,
                List.of(plan),
                Map.of("DD", "Đất đai", "HT", "Hộ tịch, chứng thực"),
                Map.of("LAND_CONSTRUCTION_INVESTMENT", Set.of("DD")),
                new Basis.Versions("1", "2026", 1, Map.of("31-2026", 1)),
                List.of(),
                tasks(units));
        ReportDefinition definition = new ReportDefinition(
                code + "_2026-Q1_calendar_1",
                code,
                name,
                "2026-Q1",
                CutOff.CALENDAR,
                LocalDate.parse("2026-01-01"),
                to,
                to,
                1,
                null,
                null,
                Instant.parse("2026-04-05T18:00:00Z"),
                basis);
        AssembledReport assembled = new ReportAssembler(INDICATORS, FormLayout.shipped(), Score766.shipped())
                .assemble(definition, frozen, Map.of("0", 1L), null);
        return new AClosedReport(definition, assembled);
    }

    private static FrozenUnit figures(String code, int ward) {
        Map<String, FrozenUnit.Earlier> earlier = new HashMap<>();
        List<String> before = List.of("2025-Q1", "2025-Q3", "2025-Q4");
        for (int period = 0; period < before.size(); period++) {
            earlier.put(
                    before.get(period),
                    new FrozenUnit.Earlier(
                            Map.of("HT", row(1_000 + ward, (ward + period) % 4 * 20L)),
                            Map.of("CAMPAIGNS", new Ratio(period, 4))));
        }
        return new FrozenUnit(
                code,
                Map.of("DD", row(40 + ward, ward % 7), "HT", row(1_200 + ward, ward % 5 * 9L)),
                Map.of("CAMPAIGNS", new Ratio(2, 4)),
                earlier,
                Instant.parse("2026-04-02T01:00:00Z"));
    }

    private static TaskStates tasks(List<Unit> units) {
        return new TaskStates(
                LocalDate.parse("2026-03-31"),
                Map.of("DONE", 5 * units.size(), "OVERDUE", units.size()),
                units.stream()
                        .map(unit -> new TaskStates.OfUnit(unit.code(), unit.name(), Map.of("DONE", 5, "OVERDUE", 1)))
                        .toList());
    }

    /** Of so many accepted, a few late; two are open at the end and one was at the beginning. */
    private static PeriodFigures row(long accepted, long late) {
        return new PeriodFigures(
                Measures.ofCodes(Map.ofEntries(
                        Map.entry("accepted", accepted),
                        Map.entry("acceptedOnline", accepted / 2),
                        Map.entry("scanned", accepted - 3),
                        Map.entry("reused", accepted / 3),
                        Map.entry("resolved", accepted - 2),
                        Map.entry("unresolved", 1L),
                        Map.entry("resolvedEarly", 20L),
                        Map.entry("resolvedOnTime", accepted - 22 - late),
                        Map.entry("resolvedLate", late),
                        Map.entry("resolvedLateExplained", late - late / 3),
                        Map.entry("resolvedLateExcused", late / 3),
                        Map.entry("resolvedLateApologized", late / 4),
                        Map.entry("resultDocuments", accepted - 2),
                        Map.entry("resultElectronic", accepted - 5),
                        Map.entry("feeBearing", 30L),
                        Map.entry("feeBearingPaidOnline", 21L),
                        Map.entry("feeBearingPaidCashless", 25L),
                        Map.entry("payments", 31L),
                        Map.entry("paymentsOnline", 21L),
                        Map.entry("ratings", 10L),
                        Map.entry("ratingsSatisfied", 9L))),
                Measures.ofCodes(Map.of("open", 1L)),
                Measures.ofCodes(Map.of("open", 2L, "overdue", 1L)));
    }

    private static Target target(String indicator, @Nullable String group, String value, @Nullable String stretch) {
        return new Target(
                indicator,
                group,
                TargetForm.AT_LEAST,
                new BigDecimal(value),
                stretch == null ? null : new BigDecimal(stretch),
                null,
                "31-2026");
    }

    private static Unit unit(String code, String name, UnitLevel level, @Nullable String parent) {
        return new Unit(code, name, level, parent, null, null, List.of(), List.of());
    }

    private static Wording words(Locale language) {
        ReloadableResourceBundleMessageSource bundle = new ReloadableResourceBundleMessageSource();
        bundle.setBasename("classpath:messages/service");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
        return (key, arguments) -> bundle.getMessage(key, arguments, language);
    }
}
