package vn.motcua.contracts.period;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rule by which a period's days are counted (cách chốt số liệu; contract, section 7). */
public enum CutOff {
    /** The calendar's own days. */
    CALENDAR,
    /** From the 15th of the month before the period to the 14th of its last month. */
    REPORTING;

    /** The literal name in interfaces: {@code calendar} or {@code reporting}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rule of that literal name, if there is one. */
    public static Optional<CutOff> of(String code) {
        return Arrays.stream(values())
                .filter(cutOff -> cutOff.code().equals(code))
                .findFirst();
    }
}
