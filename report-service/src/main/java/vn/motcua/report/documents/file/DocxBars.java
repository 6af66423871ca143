package vn.motcua.report.documents.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HexFormat;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.motcua.report.documents.BarChart;
import vn.motcua.report.documents.Chart;

/** A bar for each unit, as a chart of Word with its data inside. */
record DocxBars(BarChart chart) {

    private static final String REACHED = "2F6FB0";
    private static final String MISSED = "C55A11";
    private static final String BOX = "\u25A0 ";
    private static final int WIDTH = 160;
    private static final int HEAD = 30;
    private static final int BAR = 6;
    private static final int MOST_HEIGHT = 225;
    private static final int GAP = 50;

    void draw(XWPFDocument document) throws IOException {
        XWPFChart drawn =
                create(document, Math.min(MOST_HEIGHT, HEAD + BAR * chart.bars().size()));
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
        values.setMinimum(0);
        values.setMaximum(Chart.LAST);
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        chart.bars().stream().map(BarChart.Bar::name).toArray(String[]::new), range(drawn, 0), 0),
                XDDFDataSourcesFactory.fromArray(
                        chart.bars().stream().map(BarChart.Bar::value).toArray(BigDecimal[]::new), range(drawn, 1), 1));
        series.setTitle(chart.title(), drawn.setSheetTitle(chart.title(), 1));
        for (int bar = 0; bar < chart.bars().size(); bar++) {
            String color = chart.misses(chart.bars().get(bar)) ? MISSED : REACHED;
            series.getDataPoint(bar)
                    .setFillProperties(new XDDFSolidFillProperties(
                            XDDFColor.from(HexFormat.of().parseHex(color))));
        }
        drawn.plot(data);
        legend(document.createParagraph());
    }

    private void legend(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        entry(paragraph, REACHED, chart.reached());
        if (chart.target() != null) {
            entry(paragraph, MISSED, chart.missed());
        }
    }

    private static void entry(XWPFParagraph paragraph, String color, String name) {
        XWPFRun box = DocxText.run(paragraph, BOX, Paper.SMALL, DocxText.Look.PLAIN);
        box.setColor(color);
        DocxText.run(paragraph, name + "   ", Paper.SMALL, DocxText.Look.PLAIN);
    }

    private String range(XWPFChart drawn, int column) {
        return drawn.formatRange(new CellRangeAddress(1, chart.bars().size(), column, column));
    }

    /** A chart with its data inside, as wide as a page. */
    static XWPFChart create(XWPFDocument document, int millimetres) throws IOException {
        try {
            return document.createChart(
                    WIDTH * Units.EMU_PER_CENTIMETER / 10, millimetres * Units.EMU_PER_CENTIMETER / 10);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
