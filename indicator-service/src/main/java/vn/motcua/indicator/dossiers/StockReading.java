package vn.motcua.indicator.dossiers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which stock (tồn) of a range of days is meant, in the words of a unit's measures. */
enum StockReading {
    /** Tồn đầu kỳ: at the end of the day before the first. */
    OPENING,
    /** Tồn cuối kỳ: at the end of the last day. */
    CLOSING;

    /** The literal name in interfaces. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StockReading> of(String code) {
        return Arrays.stream(values())
                .filter(reading -> reading.code().equals(code))
                .findFirst();
    }
}
