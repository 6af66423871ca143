package vn.motcua.report.documents.file;

import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.motcua.report.documents.Chart;
import vn.motcua.report.documents.LineChart;

/** A line for each indicator over the periods, as a chart of Word with its data inside. */
record DocxLines(LineChart chart) {

    private static final int HEIGHT = 70;
    private static final int LEGEND = 8;

    void draw(XWPFDocument document) throws IOException {
        XWPFChart drawn =
                DocxBars.create(document, HEIGHT + LEGEND * chart.lines().size());
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis periods = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
        values.setMinimum(chart.first());
        values.setMaximum(Chart.LAST);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, periods, values);
        XDDFCategoryDataSource labels =
                XDDFDataSourcesFactory.fromArray(chart.periods().toArray(String[]::new), range(drawn, 0), 0);
        for (int line = 0; line < chart.lines().size(); line++) {
            add(drawn, data, labels, line);
        }
        drawn.plot(data);
    }

    private void add(XWPFChart drawn, XDDFLineChartData data, XDDFCategoryDataSource labels, int line) {
        LineChart.Line shown = chart.lines().get(line);
        BigDecimal[] rates = shown.values().toArray(BigDecimal[]::new);
        XDDFLineChartData.Series series = (XDDFLineChartData.Series)
                data.addSeries(labels, XDDFDataSourcesFactory.fromArray(rates, range(drawn, line + 1), line + 1));
        series.setTitle(shown.name(), drawn.setSheetTitle(shown.name(), line + 1));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        series.setLineProperties(
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Palette.bytes(line)))));
    }

    private String range(XWPFChart drawn, int column) {
        return drawn.formatRange(new CellRangeAddress(1, chart.periods().size(), column, column));
    }
}
