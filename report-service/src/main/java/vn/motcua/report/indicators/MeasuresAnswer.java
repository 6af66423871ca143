package vn.motcua.report.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.figures.PeriodFigures;

/** Measures of a unit over some days, as interfaces show them; those that are 0 are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasuresAnswer(
        String unit,
        String name,
        LocalDate from,
        LocalDate to,
        Map<String, Long> flows,
        Stocks stocks,
        @Nullable List<Row> rows) {

    /** Stocks before the first and at the end of the last day. */
    public record Stocks(Map<String, Long> opening, Map<String, Long> closing) {

        /** The stocks of figures. */
        public static Stocks of(PeriodFigures figures) {
            return new Stocks(figures.opening().stocks(), figures.closing().stocks());
        }
    }

    /** A part: a day, procedure, sector or unit. */
    public record Row(String key, Map<String, Long> flows, Stocks stocks) {

        static Row of(String key, PeriodFigures figures) {
            return new Row(key, figures.flows().flows(), Stocks.of(figures));
        }
    }
}
