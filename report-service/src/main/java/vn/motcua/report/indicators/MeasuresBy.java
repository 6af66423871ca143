package vn.motcua.report.indicators;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a measures answer are. */
public enum MeasuresBy {
    DAY,
    PROCEDURE,
    SECTOR,
    CHILD;

    /** The literal name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By literal name. */
    public static Optional<MeasuresBy> of(String code) {
        return Arrays.stream(values()).filter(by -> by.code().equals(code)).findFirst();
    }
}
