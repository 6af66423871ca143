package vn.motcua.report.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.close.Changes;

/**
 * What came out when a closed report was recomputed from the log (kiểm chứng báo cáo).
 *
 * @param expected the hash that the report bears
 * @param recomputed the hash of what the log gives up to the report's markers
 * @param equal whether they are the same
 * @param formsEqual whether the forms come out as the report has them
 * @param indicatorsEqual whether the unit's indicators come out as the report has them
 * @param differences unit by unit and number by number; empty where the hashes are the same
 * @param records how many records of the log were read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verification(
        String report,
        @Nullable String expected,
        @Nullable String recomputed,
        boolean equal,
        boolean formsEqual,
        boolean indicatorsEqual,
        List<Changes.UnitChange> differences,
        long records) {}
