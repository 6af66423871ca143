package vn.motcua.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;

class FigureTableTest {

    private static final String ROW = RowKey.of("DD|%", "1.001");

    @Test
    void whatIsPackedComesBackWithNegativeAndLargeNumbers() {
        FigureTable table = new FigureTable();
        table.put(ROW, 31, measures(Measure.PAID_AMOUNT, 1_000_000_000_000_000L).add(Measure.OPEN, -7));
        table.put(RowKey.of("", ""), 1, measures(Measure.FEEDBACK_RECEIVED, 300));

        FigureTable back = FigureTable.unpack(table.pack());

        assertThat(back.rows()).containsExactlyInAnyOrder(ROW, RowKey.of("", ""));
        assertThat(back.total(ROW)).isEqualTo(table.total(ROW));
        assertThat(back.pack()).isEqualTo(table.pack());
    }

    @Test
    void onlyWantedRowsAreUnpacked() {
        FigureTable table = new FigureTable();
        table.put("a", 1, measures(Measure.ACCEPTED, 1));
        table.put("b", 2, measures(Measure.ACCEPTED, 2));

        FigureTable back = FigureTable.unpack(table.pack(), "b"::equals);

        assertThat(back.rows()).containsExactly("b");
        assertThat(back.total("b").get(Measure.ACCEPTED)).isEqualTo(2);
    }

    @Test
    void aCellThatBecomesZeroIsGone() {
        FigureTable table = new FigureTable();
        table.put("a", 1, measures(Measure.ACCEPTED, 1));
        table.put("a", 1, new Measures());

        assertThat(table.rows()).isEmpty();
        assertThat(table.pack()).isEqualTo(new FigureTable().pack());
    }

    @Test
    void rollingUpAddsRowsOfOneKeyDayByDay() {
        FigureTable table = new FigureTable();
        table.put(RowKey.of("DD", "1"), 3, measures(Measure.ACCEPTED, 1));
        table.put(RowKey.of("DD", "2"), 3, measures(Measure.ACCEPTED, 2));
        table.put(RowKey.of("HT", "3"), 4, measures(Measure.ACCEPTED, 4));

        FigureTable sectors = table.rollUp(Level.SECTOR::rollUp);
        Measures third = new Measures();
        sectors.addTo(third, "DD", 3, 3);

        assertThat(sectors.rows()).containsExactly("DD", "HT");
        assertThat(third.get(Measure.ACCEPTED)).isEqualTo(3);
        assertThat(table.rollUp(Level.UNIT::rollUp).total("").get(Measure.ACCEPTED))
                .isEqualTo(7);
    }

    private static Measures measures(Measure measure, long value) {
        return new Measures().add(measure, value);
    }
}
