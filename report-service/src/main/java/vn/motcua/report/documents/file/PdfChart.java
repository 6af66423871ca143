package vn.motcua.report.documents.file;

import java.awt.Color;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import vn.motcua.report.documents.BarChart;

/** A bar for each unit, drawn as areas and lines. */
record PdfChart(BarChart chart, PdfFonts fonts, Locale language) {

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
        PdfTemplate canvas = writer.getDirectContent().createTemplate(width, height);
        float zero = width * NAMES;
        float unit = (width - zero - VALUES) / BarChart.LAST;
        text(canvas, fonts.strong(), Paper.SMALL, Element.ALIGN_CENTER, chart.title(), width / 2, height - 14);
        legend(canvas, zero, height - 32);
        float size = Math.min(Paper.TABLE, step * 0.7f);
        for (int i = 0; i < chart.bars().size(); i++) {
            BarChart.Bar bar = chart.bars().get(i);
            float base = height - HEAD - step * (i + 1);
            float length =
                    unit * bar.value().min(BigDecimal.valueOf(BarChart.LAST)).floatValue();
            canvas.setColorFill(chart.misses(bar) ? MISSED : REACHED);
            canvas.rectangle(zero, base + step * (1 - BAR) / 2, length, step * BAR);
            canvas.fill();
            float line = base + step / 2 - size * 0.35f;
            text(canvas, fonts.upright(), size, Element.ALIGN_RIGHT, bar.name(), zero - 4, line);
            text(
                    canvas,
                    fonts.upright(),
                    size,
                    Element.ALIGN_LEFT,
                    percent(bar.value()),
                    zero + unit * BarChart.LAST + 3,
                    line);
        }
        axis(canvas, zero, unit, height - HEAD);
        return Image.getInstance(canvas);
    }

    private float step(float height) {
        return (height - HEAD - FOOT) / chart.bars().size();
    }

    private void legend(PdfTemplate canvas, float x, float y) {
        float right = entry(canvas, REACHED, chart.reached(), x, y);
        if (chart.target() != null) {
            entry(canvas, MISSED, chart.missed(), right + 16, y);
        }
    }

    private float entry(PdfTemplate canvas, Color color, String name, float x, float y) {
        canvas.setColorFill(color);
        canvas.rectangle(x, y, 8, 8);
        canvas.fill();
        text(canvas, fonts.upright(), Paper.TABLE, Element.ALIGN_LEFT, name, x + 12, y);
        return x + 12 + fonts.upright().getWidthPoint(name, Paper.TABLE);
    }

    private void axis(PdfTemplate canvas, float zero, float unit, float top) {
        canvas.setColorStroke(Color.GRAY);
        canvas.setLineWidth(0.5f);
        line(canvas, zero, FOOT, zero, top);
        for (int tick = 0; tick <= BarChart.LAST; tick += 20) {
            text(canvas, fonts.upright(), 8, Element.ALIGN_CENTER, tick + "%", zero + unit * tick, 4);
            line(canvas, zero + unit * tick, FOOT, zero + unit * tick, FOOT - 3);
        }
        if (chart.target() != null) {
            canvas.setColorStroke(Color.BLACK);
            canvas.setLineDash(3, 2, 0);
            float x = zero + unit * chart.target().floatValue();
            line(canvas, x, FOOT, x, top);
        }
    }

    private static void line(PdfTemplate canvas, float x, float y, float toX, float toY) {
        canvas.moveTo(x, y);
        canvas.lineTo(toX, toY);
        canvas.stroke();
    }

    private static void text(
            PdfTemplate canvas, BaseFont font, float size, int alignment, String text, float x, float y) {
        canvas.setColorFill(Color.BLACK);
        canvas.beginText();
        canvas.setFontAndSize(font, size);
        canvas.showTextAligned(alignment, text, x, y, 0);
        canvas.endText();
    }

    private String percent(BigDecimal value) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(language)).format(value) + '%';
    }
}
