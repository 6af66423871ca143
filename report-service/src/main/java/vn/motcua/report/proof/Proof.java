package vn.motcua.report.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.report.close.Basis;
import vn.motcua.report.plans.PublishedPlan;

/**
 * All that is needed to check a closed report without trusting this system: where the log was cut, what was hashed and how,
 * and by which units, plans and sectors it was put together.
 *
 * @param hash that the report bears, in hexadecimal digits
 * @param algorithm how the hash comes from the content
 * @param topic of the log
 * @param offsets by partition, of the report's marker: what lies before it counts
 * @param partitions over how many units are spread
 * @param content the very text that was hashed
 * @param versions of catalogue, calendar, tree and plans
 */
public record Proof(
        String report,
        String unit,
        String period,
        String cutoff,
        LocalDate from,
        LocalDate to,
        int revision,
        @Nullable String hash,
        String algorithm,
        String topic,
        @Nullable Map<String, Long> offsets,
        int partitions,
        Basis.Versions versions,
        List<Unit> units,
        List<PublishedPlan> plans,
        Map<String, String> sectors,
        String content) {}
