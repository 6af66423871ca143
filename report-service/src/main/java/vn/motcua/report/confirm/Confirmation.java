package vn.motcua.report.confirm;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.CutOff;

/**
 * A unit's word that its figures of a period are right (xác nhận số liệu). Confirming again replaces it.
 *
 * @param by who confirmed, by name or role
 * @param figures fingerprint of the unit's own figures as they were then: SHA-256 of their RFC 8785 JSON, in hexadecimal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Confirmation(
        String unit,
        String period,
        CutOff cutOff,
        Instant at,
        String by,
        @Nullable String remark,
        String figures) {

    /** The name it is kept under. */
    public String key() {
        return key(unit, period, cutOff);
    }

    /** The name a confirmation is kept under. */
    public static String key(String unit, String period, CutOff cutOff) {
        return unit + '|' + period + '|' + cutOff.code();
    }
}
