package vn.motcua.plan.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PlanTask;

/** Drafts for tests: problems tell the key of their words. */
final class ADraft {

    static final PlanDrafter DRAFTER = new PlanDrafter(
            Vocabulary.shipped(), IndicatorCatalogue.shipped(), (key, arguments) -> key + Arrays.toString(arguments));
    private static final Set<String> GROUPS = Set.of("LAND_CONSTRUCTION_INVESTMENT", "JUSTICE", "BUSINESS");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private ADraft() {}

    static Draft of(List<String> lines, @Nullable PlanLabel label) {
        return DRAFTER.draft(
                lines,
                new PlanDrafter.Asked(label == null ? null : label.year(), label == null ? null : label.half(), GROUPS),
                TODAY);
    }

    static PlanContent of(String text) {
        return of(text.lines().toList(), new PlanLabel(2026, null)).content();
    }

    static PlanContent ofDocument(String name, int year) {
        try (InputStream in = Objects.requireNonNull(ADraft.class.getResourceAsStream("/documents/" + name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return of(text.lines().toList(), new PlanLabel(year, null)).content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code ONLINE_PAYMENT >= 60 (75) @18}. */
    static String said(PlanTarget target) {
        String group = target.sectorGroup() == null ? "" : "/" + target.sectorGroup();
        String sign = switch (target.form()) {
            case AT_LEAST -> " >= ";
            case AT_MOST -> " <= ";
            case GROWTH_AT_LEAST -> " + ";
            case COUNT_AT_LEAST -> " # ";
        };
        String stretch = target.stretch() == null ? "" : " (" + target.stretch().toPlainString() + ")";
        return target.indicator() + group + sign + target.value().toPlainString() + stretch + " @" + target.line();
    }

    static PlanTask task(PlanContent plan, String id) {
        return plan.tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
