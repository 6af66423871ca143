package vn.motcua.gateway.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;

/** Made-up figures of Hải Phòng and its wards, in the shapes of the interface. */
final class ProvinceFigures {

    static final String SILENT = "11842";

    private static final Map<String, Double> TARGETS = Map.ofEntries(
            Map.entry("ON_TIME", 95.0),
            Map.entry("ON_TIME_EXCUSED", 95.0),
            Map.entry("ON_TIME_766", 90.0),
            Map.entry("LATE_APOLOGY", 100.0),
            Map.entry("LATE_EXPLAINED", 100.0),
            Map.entry("DIGITIZED_766", 90.0),
            Map.entry("ONLINE_SUBMISSION_ELIGIBLE", 80.0),
            Map.entry("CASHLESS_PAYMENT", 80.0),
            Map.entry("FEEDBACK_PUBLISHED", 100.0),
            Map.entry("FEEDBACK_SATISFACTION", 90.0),
            Map.entry("DIGITIZED", 100.0),
            Map.entry("RESULT_ELECTRONIC", 100.0),
            Map.entry("DATA_REUSED", 80.0),
            Map.entry("ONLINE_SUBMISSION", 80.0),
            Map.entry("ONLINE_PAYMENT", 60.0),
            Map.entry("SATISFACTION", 95.0),
            Map.entry("FEEDBACK_ON_TIME", 100.0),
            Map.entry("FULL_ONLINE_SERVICES", 100.0),
            Map.entry("ONE_STOP", 100.0),
            Map.entry("BRAND_IDENTITY", 100.0));
    private static final Map<String, Double> RATES = Map.ofEntries(
            Map.entry("ON_TIME", .9825),
            Map.entry("ON_TIME_EXCUSED", .9871),
            Map.entry("ON_TIME_766", .921),
            Map.entry("DIGITIZED", .9987),
            Map.entry("RESULT_ELECTRONIC", 1.0),
            Map.entry("DIGITIZED_766", .884),
            Map.entry("DATA_REUSED", .7712),
            Map.entry("ONLINE_SUBMISSION", .8344),
            Map.entry("ONLINE_SUBMISSION_ELIGIBLE", .871),
            Map.entry("ONLINE_PAYMENT", .6421),
            Map.entry("ONLINE_PAYMENT_TRANSACTIONS", .688),
            Map.entry("CASHLESS_PAYMENT", .719),
            Map.entry("SATISFACTION", .9433),
            Map.entry("LATE_APOLOGY", .64),
            Map.entry("LATE_EXPLAINED", .81),
            Map.entry("FEEDBACK_ON_TIME", .993),
            Map.entry("FEEDBACK_PUBLISHED", .97));

    private static final List<String> PERIODS =
            List.of("2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1");

    private final List<String[]> wards;
    private volatile long onTime = 412_345;

    ProvinceFigures(List<String[]> wards) {
        this.wards = wards;
    }

    void onTime(long dossiers) {
        this.onTime = dossiers;
    }

    /** A unit with all below it; with a day before, some rates were lower. */
    Map<String, Object> indicators(String unit, String name, Map<String, String> query) {
        Map<String, Object> view = view(unit, name, query);
        view.put("asOf", "2026-03-02");
        view.put("indicators", rows(unit, false));
        return view;
    }

    Map<String, Object> matrix(String unit, String name, Map<String, String> query) {
        boolean earlier = query.containsKey("asOf");
        List<Map<String, Object>> own = rows(unit, earlier);
        List<Map<String, Object>> columns = own.stream()
                .filter(row -> (long) row.get("denominator") > 0 || !((List<?>) row.get("targets")).isEmpty())
                .map(row -> copy(row, "code", "sectorGroup", "name"))
                .toList();
        Map<String, Object> view = view(unit, name, query);
        view.put("asOf", query.getOrDefault("asOf", "2026-03-02"));
        view.put("lastArrival", "2026-03-02T07:31:00Z");
        view.put("score", Map.of("total", 83.62, "band", "Tốt"));
        view.put("indicators", own);
        view.put("columns", columns);
        view.put(
                "children",
                unit.equals("31")
                        ? wards.stream().map(ward -> child(ward, columns)).toList()
                        : List.of());
        return view;
    }

    Map<String, Object> trend(String unit, String name, Map<String, String> query) {
        Map<String, Object> view = view(unit, name, query);
        List<Map<String, Object>> points = new ArrayList<>();
        for (int i = 0; i < PERIODS.size(); i++) {
            int left = PERIODS.size() - 1 - i;
            double part = 1 - .012 * left - .01 * (left % 3);
            List<Map<String, Object>> rows = rows(unit, false).stream()
                    .filter(row -> (long) row.get("denominator") > 0)
                    .map(row -> lessened(row, part))
                    .toList();
            points.add(Map.of(
                    "period",
                    PERIODS.get(i),
                    "from",
                    "2025-12-15",
                    "to",
                    "2026-03-14",
                    "asOf",
                    "2026-03-02",
                    "indicators",
                    rows));
        }
        view.put("periods", points);
        return view;
    }

    Map<String, Object> projection(String unit, String name, Map<String, String> query) {
        Map<String, Object> view = view(unit, name, query);
        view.put("recentFrom", "2026-02-03");
        view.put("daysLeft", 12);
        view.put(
                "indicators",
                rows(unit, false).stream().map(row -> lessened(row, .99)).toList());
        return view;
    }

    static Map<String, Object> definitions() {
        return Map.of(
                "indicators",
                IndicatorCatalogue.shipped().all().stream()
                        .map(ProvinceFigures::definition)
                        .toList());
    }

    private static Map<String, Object> definition(Indicator indicator) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", indicator.code());
        view.put("name", indicator.name());
        view.put("englishName", indicator.englishName());
        view.put("kind", indicator instanceof Indicator.Computed ? "COMPUTED" : "DECLARED");
        if (indicator instanceof Indicator.Computed computed) {
            view.put("numerator", parts(computed.numerator()));
            view.put("denominator", parts(computed.denominator()));
        }
        return view;
    }

    private static List<Map<String, Object>> parts(List<vn.motcua.contracts.indicator.Term> terms) {
        return terms.stream()
                .map(term -> Map.<String, Object>of(
                        "measure",
                        term.measure().code(),
                        "sign",
                        term.sign(),
                        "stock",
                        term.measure().isStock()))
                .toList();
    }

    private static Map<String, Object> view(String unit, String name, Map<String, String> query) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("unit", unit);
        view.put("name", name);
        view.put("period", query.getOrDefault("period", "2026-Q1"));
        view.put("cutoff", query.getOrDefault("cutoff", "reporting"));
        view.put("from", "2025-12-15");
        view.put("to", "2026-03-14");
        view.put("asOf", "2026-03-02");
        return view;
    }

    private Map<String, Object> child(String[] ward, List<Map<String, Object>> columns) {
        Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
        rows(ward[0], false).forEach(row -> byKey.put(row.get("code") + "|" + row.get("sectorGroup"), row));
        Map<String, Object> child = new LinkedHashMap<>();
        child.put("unit", ward[0]);
        child.put("name", ward[1]);
        child.put(
                "lastArrival",
                ward[0].equals(SILENT) ? null : "2026-03-02T0" + ward[0].charAt(4) + ":1" + ward[0].charAt(3) + ":00Z");
        child.put("score", Map.of("total", 40 + new Random(ward[0].hashCode()).nextInt(5_500) / 100.0, "band", "Khá"));
        child.put(
                "cells",
                columns.stream()
                        .map(column -> cell(byKey.get(column.get("code") + "|" + column.get("sectorGroup"))))
                        .toList());
        return child;
    }

    private static @Nullable Map<String, Object> cell(@Nullable Map<String, Object> row) {
        if (row == null || ((long) row.get("denominator") == 0 && ((List<?>) row.get("targets")).isEmpty())) {
            return null;
        }
        Map<String, Object> cell = copy(row, "numerator", "denominator", "rate", "verdict");
        cell.put(
                "gap",
                ((List<?>) row.get("targets"))
                        .stream()
                                .map(target -> ((Map<?, ?>) target).get("gap"))
                                .findFirst()
                                .orElse(null));
        return cell;
    }

    private static Map<String, Object> copy(Map<String, Object> row, String... names) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (String name : names) {
            copy.put(name, row.get(name));
        }
        return copy;
    }

    private List<Map<String, Object>> rows(String unit, boolean earlier) {
        List<Map<String, Object>> rows = unit.equals("31") ? provinceRows() : wardRows(unit);
        return earlier ? rows.stream().map(row -> lessened(row, .995)).toList() : rows;
    }

    /** A row with a part of its numerator. */
    private static Map<String, Object> lessened(Map<String, Object> row, double part) {
        long denominator = (long) row.get("denominator");
        Double aim = TARGETS.get((String) row.get("code"));
        return denominator == 0
                ? row
                : row(
                        (String) row.get("code"),
                        (String) row.get("name"),
                        (String) row.get("sectorGroup"),
                        Math.round((long) row.get("numerator") * part),
                        denominator,
                        aim);
    }

    private List<Map<String, Object>> provinceRows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Indicator indicator : IndicatorCatalogue.shipped().all()) {
            String code = indicator.code();
            long denominator = RATES.containsKey(code) ? 419_690 - Math.abs(code.hashCode() % 90_000) : 0;
            long numerator = code.equals("ON_TIME") ? onTime : Math.round(denominator * RATES.getOrDefault(code, 0.0));
            rows.add(row(
                    code,
                    indicator.name(),
                    null,
                    numerator,
                    code.equals("ON_TIME") ? 419_690 : denominator,
                    TARGETS.get(code)));
            if (code.equals("SATISFACTION")) {
                rows.add(row(code, indicator.name(), "LAND_CONSTRUCTION_INVESTMENT", 8_712, 9_650, 90.0));
            }
            if (code.equals("CAMPAIGNS")) {
                rows.removeLast();
                rows.add(count(code, indicator.name(), 3, 4));
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> wardRows(String ward) {
        Random random = new Random(ward.hashCode());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Indicator indicator : IndicatorCatalogue.shipped().all()) {
            double usual = RATES.getOrDefault(indicator.code(), 0.0);
            long denominator = usual == 0 || ward.equals(SILENT) ? 0 : 300 + random.nextInt(6_000);
            long numerator = Math.round(denominator * Math.min(1, usual + (random.nextDouble() - .62) * .12));
            rows.add(row(
                    indicator.code(), indicator.name(), null, numerator, denominator, TARGETS.get(indicator.code())));
        }
        return rows;
    }

    private static Map<String, Object> row(
            String code, String name, @Nullable String group, long numerator, long denominator, @Nullable Double aim) {
        Map<String, Object> row = new LinkedHashMap<>();
        Double rate = denominator == 0 ? null : Math.round(numerator * 10_000.0 / denominator) / 100.0;
        String verdict = aim == null ? "NO_TARGET" : rate == null ? "NO_DATA" : rate >= aim ? "MET" : "NOT_MET";
        row.put("code", code);
        row.put("sectorGroup", group);
        row.put("name", name);
        row.put("numerator", numerator);
        row.put("denominator", denominator);
        row.put("rate", rate);
        row.put("verdict", verdict);
        row.put("targets", aim == null ? List.of() : List.of(target(aim, code, verdict, numerator, denominator)));
        return row;
    }

    private static Map<String, Object> target(
            double aim, String code, String verdict, long numerator, long denominator) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("form", "AT_LEAST");
        target.put("value", aim);
        target.put("stretch", code.equals("ON_TIME") ? 98 : null);
        target.put("verdict", verdict);
        target.put("stretchMet", code.equals("ON_TIME") ? verdict.equals("MET") : null);
        target.put("gap", Math.max(0, (long) Math.ceil(aim * denominator / 100) - numerator));
        target.put("plan", "p1");
        return target;
    }

    private static Map<String, Object> count(String code, String name, long done, long wanted) {
        Map<String, Object> row = row(code, name, null, done, 0L, TARGETS.get(code));
        row.put("verdict", done >= wanted ? "MET" : "NOT_MET");
        row.put(
                "targets",
                List.of(Map.of(
                        "form",
                        "COUNT_AT_LEAST",
                        "value",
                        wanted,
                        "verdict",
                        "NOT_MET",
                        "gap",
                        wanted - done,
                        "plan",
                        "p1")));
        return row;
    }
}
