package vn.motcua.cli.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.motcua.cli.text.Table;
import vn.motcua.cli.text.Texts;

/**
 * Shows a closed report: indicators that have targets, the check of the form, its hash, the best and worst wards.
 *
 * @param sectorGroups the names of sector groups by code
 */
record ResultPage(Texts texts, Map<String, String> sectorGroups, Consumer<String> out) {

    private static final int SHOWN_WARDS = 5;
    private static final int ENOUGH_DOSSIERS = 30;
    private static final int LONGEST_NAME = 72;

    void indicators(JsonNode report) {
        Table table = new Table("lrllr");
        table.row(
                texts.get("demo.table.name"),
                texts.get("demo.table.rate"),
                texts.get("demo.table.target"),
                texts.get("demo.table.verdict"),
                texts.get("demo.table.gap"));
        for (JsonNode row : report.path("indicators")) {
            rows(table, row);
        }
        table.lines("  ").forEach(out);
    }

    /** Column 3 must be column 7 and column 11 together (biểu II.06a). */
    boolean check(JsonNode report) {
        boolean good = true;
        for (JsonNode form : report.path("forms")) {
            JsonNode total = total(form);
            if (total.has("3") && total.has("11")) {
                long received = total.path("3").asLong();
                long resolved = total.path("7").asLong();
                long open = total.path("11").asLong();
                boolean holds = received == resolved + open
                        && form.path("rows").valueStream().allMatch(row -> holds(row.path("columns")));
                String sign = texts.get(holds ? "demo.check.good" : "demo.check.bad");
                out.accept(
                        "  " + texts.get("demo.check", form.path("code").asString(""), received, resolved, open, sign));
                good &= holds;
            }
        }
        return good;
    }

    void wards(JsonNode report) {
        List<WardRate> wards = new ArrayList<>(report.path("units")
                .valueStream()
                .filter(unit -> !unit.path("unit")
                        .asString("")
                        .equals(report.path("unit").asString("")))
                .flatMap(this::rate)
                .filter(ward -> ward.resolved >= ENOUGH_DOSSIERS)
                .toList());
        wards.sort(Comparator.comparingDouble(WardRate::share)
                .reversed()
                .thenComparing(Comparator.comparingLong(WardRate::resolved).reversed()));
        List<WardRate> best = wards.stream().limit(SHOWN_WARDS).toList();
        List<WardRate> worst = wards.reversed().stream().limit(SHOWN_WARDS).toList();
        Table table = new Table("llrr");
        table.row("", texts.get("demo.wards.name"), texts.get("demo.table.rate"), texts.get("demo.wards.resolved"));
        best.forEach(
                ward -> table.row(texts.get("demo.wards.best"), ward.name, percent(ward.share), count(ward.resolved)));
        worst.forEach(
                ward -> table.row(texts.get("demo.wards.worst"), ward.name, percent(ward.share), count(ward.resolved)));
        table.lines("  ").forEach(out);
    }

    private record WardRate(String name, double share, long resolved) {}

    private Stream<WardRate> rate(JsonNode unit) {
        return unit.path("indicators")
                .valueStream()
                .filter(row -> row.path("code").asString("").equals("ON_TIME") && plain(row))
                .map(row -> new WardRate(
                        unit.path("name").asString(""),
                        100.0
                                * row.path("numerator").asLong()
                                / Math.max(1, row.path("denominator").asLong()),
                        row.path("denominator").asLong()));
    }

    private void rows(Table table, JsonNode row) {
        String code = row.path("sectorGroup").asString("");
        String group = code.isEmpty() ? "" : " · " + sectorGroups.getOrDefault(code, code);
        String name = shortened(row.path("name").asString(""), LONGEST_NAME - group.length()) + group;
        String figure = figure(row);
        boolean first = true;
        for (JsonNode target : row.path("targets")) {
            String verdict = texts.get("demo.verdict." + target.path("verdict").asString("NO_DATA"));
            long gap = target.path("gap").asLong(0);
            table.row(first ? name : "", first ? figure : "", target(target), verdict, gap == 0 ? "" : count(gap));
            first = false;
        }
    }

    /** The rate, or the numerator where a target counts. */
    private String figure(JsonNode row) {
        if (row.path("targets").path(0).path("form").asString("").equals("COUNT_AT_LEAST")) {
            return count(row.path("numerator").asLong());
        }
        return row.path("rate").isNumber() ? percent(row.path("rate").asDouble()) : "—";
    }

    private String target(JsonNode target) {
        String value = number(target.path("value").asDouble());
        String form = switch (target.path("form").asString("")) {
            case "AT_MOST" -> "≤ " + value + " %";
            case "GROWTH_AT_LEAST" -> "+ " + texts.get("demo.points", value);
            case "COUNT_AT_LEAST" -> "≥ " + value;
            default -> "≥ " + value + " %";
        };
        JsonNode stretch = target.path("stretch");
        return stretch.isNumber() ? form + texts.get("demo.stretch", number(stretch.asDouble())) : form;
    }

    /** The total as an object of columns, whether it stands bare or as a row. */
    private static JsonNode total(JsonNode form) {
        JsonNode total = form.path("total");
        return total.has("columns") ? total.path("columns") : total;
    }

    private static boolean holds(JsonNode columns) {
        return columns.path("3").asLong(0)
                == columns.path("7").asLong(0) + columns.path("11").asLong(0);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1).stripTrailing() + "…";
    }

    private static boolean plain(JsonNode row) {
        return row.path("sectorGroup").asString("").isEmpty();
    }

    private String percent(double value) {
        return texts.get("demo.percent", value);
    }

    private String count(long value) {
        return texts.get("demo.count", value);
    }

    private String number(double value) {
        return value == Math.rint(value) ? count((long) value) : texts.get("demo.decimal", value);
    }
}
