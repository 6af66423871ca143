package vn.motcua.plan.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.plans.PlanTarget;

/** Reads targets: known indicators and sector groups, rates of at most 100 %. */
final class TargetReader {

    private static final Set<String> KNOWN =
            Set.of("indicator", "sectorGroup", "form", "value", "stretch", "base", "line", "origin");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final IndicatorCatalogue indicators;
    private final ProcedureCatalogue catalogue;
    private final ReadingContext context;

    TargetReader(IndicatorCatalogue indicators, ProcedureCatalogue catalogue, ReadingContext context) {
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.context = context;
    }

    List<PlanTarget> read(Fields document) {
        List<PlanTarget> targets = new ArrayList<>();
        for (Fields fields : document.list("targets")) {
            PlanTarget target = target(fields);
            if (target != null) {
                targets.add(target);
            }
        }
        return targets;
    }

    private @Nullable PlanTarget target(Fields fields) {
        context.warnOfUnknown(fields, KNOWN);
        String indicator = fields.requiredText("indicator");
        if (indicator != null && indicators.of(indicator).isEmpty()) {
            fields.report("indicator", "target.unknown-indicator", indicator);
        }
        String sectorGroup = fields.text("sectorGroup");
        if (sectorGroup != null && catalogue.sectorGroup(sectorGroup).isEmpty()) {
            fields.report("sectorGroup", "target.unknown-sector-group", sectorGroup, knownGroups());
        }
        TargetForm form = fields.isNull("form")
                ? fields.report("form", "field.required")
                : fields.choice("form", TargetForm.class);
        BigDecimal value = fields.isNull("value") ? fields.report("value", "field.required") : fields.decimal("value");
        BigDecimal stretch = fields.decimal("stretch");
        BigDecimal base = fields.decimal("base");
        Integer line = context.line(fields);
        if (indicator == null || form == null || value == null) {
            return null;
        }
        PlanTarget target = new PlanTarget(indicator, sectorGroup, form, value, stretch, base, line);
        checkBounds(fields, target);
        checkStretch(target);
        return target;
    }

    private void checkBounds(Fields fields, PlanTarget target) {
        if (target.base() != null && target.form() != TargetForm.GROWTH_AT_LEAST) {
            fields.report("base", "target.base-without-growth");
        }
        if (target.form() == TargetForm.COUNT_AT_LEAST) {
            count(fields, "value", target.value());
            count(fields, "stretch", target.stretch());
            return;
        }
        rate(fields, "value", target.value(), target.base());
        rate(fields, "stretch", target.stretch(), target.base());
        rate(fields, "base", target.base(), null);
    }

    private static void rate(Fields fields, String field, @Nullable BigDecimal rate, @Nullable BigDecimal growsFrom) {
        if (rate == null) {
            return;
        }
        if (rate.signum() < 0 || rate.compareTo(HUNDRED) > 0) {
            fields.report(field, "target.rate", rate.toPlainString());
        } else if (growsFrom != null && growsFrom.add(rate).compareTo(HUNDRED) > 0) {
            fields.report(field, "target.growth", growsFrom.toPlainString(), rate.toPlainString());
        }
    }

    private static void count(Fields fields, String field, @Nullable BigDecimal count) {
        if (count != null && (count.signum() < 0 || count.stripTrailingZeros().scale() > 0)) {
            fields.report(field, "field.count");
        }
    }

    private void checkStretch(PlanTarget target) {
        BigDecimal stretch = target.stretch();
        if (stretch == null) {
            return;
        }
        int compared = stretch.compareTo(target.value());
        if (target.form() == TargetForm.AT_MOST ? compared > 0 : compared < 0) {
            context.warn(
                    target.line(),
                    null,
                    "target.stretch",
                    stretch.toPlainString(),
                    target.value().toPlainString());
        }
    }

    private String knownGroups() {
        return String.join(
                ", ",
                catalogue.sectorGroups().stream()
                        .map(ProcedureCatalogue.SectorGroup::code)
                        .toList());
    }
}
