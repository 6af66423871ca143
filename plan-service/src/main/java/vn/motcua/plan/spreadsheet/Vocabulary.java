package vn.motcua.plan.spreadsheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.plan.schedule.Rhythm;

/** All words and choices of a workbook. */
final class Vocabulary {

    private final Words words = Words.shipped();
    private final Map<String, Choices> choices = new LinkedHashMap<>();
    private final Choices days;

    Vocabulary(IndicatorCatalogue indicators, ProcedureCatalogue catalogue) {
        choices.put("indicator", Choices.named(indicators.all(), Indicator::code, Indicator::name));
        choices.put(
                "sectorGroup",
                Choices.named(
                        catalogue.sectorGroups(),
                        ProcedureCatalogue.SectorGroup::code,
                        ProcedureCatalogue.SectorGroup::name));
        choices.put("form", Choices.of(words, "form", names(TargetForm.values())));
        choices.put("kind", Choices.of(words, "kind", names(DueKind.values())));
        choices.put("half", Choices.of(words, "half", List.of("", "1", "2")));
        choices.put("cutoff", Choices.of(words, "cutoff", List.of("reporting", "calendar")));
        choices.put("rhythm", Choices.of(words, "rhythm", names(Rhythm.values())));
        choices.put("yes", Choices.of(words, "yes", List.of("true", "false")));
        days = Choices.of(
                words,
                "day",
                IntStream.rangeClosed(1, 7).mapToObj(Integer::toString).toList());
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    Words words() {
        return words;
    }

    /** The choices of a list. */
    Choices choices(String name) {
        return Objects.requireNonNull(choices.get(name), name);
    }

    /** The names of the lists, in order. */
    List<String> lists() {
        return List.copyOf(choices.keySet());
    }

    /** The days of the week, from Monday 1. */
    Choices days() {
        return days;
    }
}
