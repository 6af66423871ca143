package vn.motcua.report.documents.file;

import java.awt.Color;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import vn.motcua.report.documents.BarChart;
import vn.motcua.report.documents.Chart;

/** A bar for each unit, drawn as areas and lines. */
record PdfBars(BarChart chart, PdfFonts fonts, Locale language) {

    private static final Color REACHED = new Color(0x2F, 0x6F, 0xB0);
    private static final Color MISSED = new Color(0xC5, 0x5A, 0x11);
    private static final float LARGEST_STEP = 18;
    private static final float SMALLEST_STEP = 10;
    private static final float AROUND = 12;
    private static final float BAR = 0.65f;
    private static final float HEAD = 46;
    private static final float FOOT = 16;
    private static final float NAMES = 0.30f;
    private static final float VALUES = 40;
    private static final float MOST_HEIGHT = 0.9f;

    /**
     * Draws it.
     *
     * @param left the height that is left on the page: used if the bars do not become too thin
     * @param page the height of a whole page
     */
    Image draw(PdfWriter writer, float width, float left, float page) {
        float step = Math.min(
                LARGEST_STEP, step(left - AROUND) < SMALLEST_STEP ? step(page * MOST_HEIGHT) : step(left - AROUND));
        float height = HEAD + FOOT + step * chart.bars().size();
        PdfTemplate drawn = writer.getDirectContent().createTemplate(width, height);
        PdfCanvas pen = new PdfCanvas(drawn);
        float zero = width * NAMES;
        float unit = (width - zero - VALUES) / Chart.LAST;
        pen.text(fonts.strong(), Paper.SMALL, Element.ALIGN_CENTER, chart.title(), width / 2, height - 14);
        legend(pen, zero, height - 32);
        float size = Math.min(Paper.TABLE, step * 0.7f);
        for (int i = 0; i < chart.bars().size(); i++) {
            BarChart.Bar bar = chart.bars().get(i);
            float base = height - HEAD - step * (i + 1);
            float length =
                    unit * bar.value().min(BigDecimal.valueOf(Chart.LAST)).floatValue();
            pen.box(chart.misses(bar) ? MISSED : REACHED, zero, base + step * (1 - BAR) / 2, length, step * BAR);
            float line = base + step / 2 - size * 0.35f;
            pen.text(fonts.upright(), size, Element.ALIGN_RIGHT, bar.name(), zero - 4, line);
            pen.text(
                    fonts.upright(),
                    size,
                    Element.ALIGN_LEFT,
                    percent(bar.value()),
                    zero + unit * Chart.LAST + 3,
                    line);
        }
        axis(pen, zero, unit, height - HEAD);
        return Image.getInstance(drawn);
    }

    private float step(float height) {
        return (height - HEAD - FOOT) / chart.bars().size();
    }

    private void legend(PdfCanvas pen, float x, float y) {
        float right = entry(pen, REACHED, chart.reached(), x, y);
        if (chart.target() != null) {
            entry(pen, MISSED, chart.missed(), right + 16, y);
        }
    }

    private float entry(PdfCanvas pen, Color color, String name, float x, float y) {
        pen.box(color, x, y, 8, 8);
        pen.text(fonts.upright(), Paper.TABLE, Element.ALIGN_LEFT, name, x + 12, y);
        return x + 12 + fonts.upright().getWidthPoint(name, Paper.TABLE);
    }

    private void axis(PdfCanvas pen, float zero, float unit, float top) {
        pen.line(Color.GRAY, zero, FOOT, zero, top);
        for (int tick = 0; tick <= Chart.LAST; tick += 20) {
            pen.text(fonts.upright(), 8, Element.ALIGN_CENTER, tick + "%", zero + unit * tick, 4);
            pen.line(Color.GRAY, zero + unit * tick, FOOT, zero + unit * tick, FOOT - 3);
        }
        if (chart.target() != null) {
            pen.dashes();
            float x = zero + unit * chart.target().floatValue();
            pen.line(Color.BLACK, x, FOOT, x, top);
        }
    }

    private String percent(BigDecimal value) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(language)).format(value) + '%';
    }
}
