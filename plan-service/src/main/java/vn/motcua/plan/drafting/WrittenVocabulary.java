package vn.motcua.plan.drafting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.drafting.text.ColumnRole;

/** The vocabulary (từ vựng) as its file is written; what the entries mean stands there. */
record WrittenVocabulary(
        Map<String, String> abbreviations,
        List<Rate> rates,
        List<Count> counts,
        List<Variant> variants,
        List<Group> sectorGroups,
        String sector,
        Comparisons comparisons,
        List<Names> columns,
        List<Names> labels,
        Sections sections,
        String bodies) {

    record Rate(
            List<String> indicators,
            List<String> all,
            @Nullable List<String> none,
            @Nullable List<String> nearby,
            @Nullable Boolean doubtful) {}

    record Count(String indicator, String things, List<String> all) {}

    record Variant(String of, String means, List<String> all) {}

    record Group(String code, List<String> all) {}

    record Comparisons(String atMost, String stretch, String growth, String growthBase, String leadIn) {}

    record Names(ColumnRole role, String names) {}

    record Sections(String tasks, String notTasks, String reporting) {}
}
