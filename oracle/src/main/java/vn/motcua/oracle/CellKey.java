package vn.motcua.oracle;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Names a day cell (contract, section 4).
 *
 * @param unit code of the accepting unit (đơn vị tiếp nhận)
 * @param sector code of the sector (lĩnh vực), empty where none was named
 * @param procedure code of the procedure (mã TTHC), empty for feedback
 * @param day local day, Asia/Ho_Chi_Minh
 */
public record CellKey(String unit, String sector, String procedure, LocalDate day) implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::unit)
            .thenComparing(CellKey::sector)
            .thenComparing(CellKey::procedure)
            .thenComparing(CellKey::day);

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
