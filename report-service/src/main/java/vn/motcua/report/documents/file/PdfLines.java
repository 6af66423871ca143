package vn.motcua.report.documents.file;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import vn.motcua.report.documents.Chart;
import vn.motcua.report.documents.LineChart;

/** A line for each indicator over the periods, with its name below. */
record PdfLines(LineChart chart, PdfFonts fonts) {

    private static final float PLOT = 130;
    private static final float HEAD = 26;
    private static final float LABELS = 16;
    private static final float LEGEND = 13;
    private static final float LEFT = 34;
    private static final float RIGHT = 24;
    private static final float DOT = 2;
    private static final int STEP = 10;
    private static final float SMALL = 8;

    Image draw(PdfWriter writer, float width) {
        float foot = LABELS + LEGEND * chart.lines().size();
        float height = HEAD + PLOT + foot;
        PdfTemplate canvas = writer.getDirectContent().createTemplate(width, height);
        PdfCanvas pen = new PdfCanvas(canvas);
        pen.text(fonts.strong(), Paper.SMALL, Element.ALIGN_CENTER, chart.title(), width / 2, height - 12);
        grid(pen, width, foot);
        for (int line = 0; line < chart.lines().size(); line++) {
            Color color = Palette.color(line);
            draw(pen, chart.lines().get(line).values(), color, width, foot);
            float base = foot - LABELS - LEGEND * (line + 1) + 4;
            pen.box(color, LEFT, base, SMALL, SMALL);
            pen.text(
                    fonts.upright(),
                    Paper.TABLE,
                    Element.ALIGN_LEFT,
                    chart.lines().get(line).name(),
                    LEFT + 12,
                    base);
        }
        return Image.getInstance(canvas);
    }

    private void grid(PdfCanvas pen, float width, float foot) {
        int first = chart.first();
        int step = (Chart.LAST - first) > 5 * STEP ? 2 * STEP : STEP;
        for (int tick = first; tick <= Chart.LAST; tick += step) {
            float y = y(BigDecimal.valueOf(tick), foot);
            pen.line(Color.LIGHT_GRAY, LEFT, y, width - RIGHT, y);
            pen.text(fonts.upright(), SMALL, Element.ALIGN_RIGHT, tick + "%", LEFT - 4, y - 3);
        }
        for (int period = 0; period < chart.periods().size(); period++) {
            pen.text(
                    fonts.upright(),
                    SMALL,
                    Element.ALIGN_CENTER,
                    chart.periods().get(period),
                    x(period, width),
                    foot - 11);
        }
    }

    private void draw(PdfCanvas pen, List<@Nullable BigDecimal> values, Color color, float width, float foot) {
        BigDecimal before = null;
        for (int period = 0; period < values.size(); period++) {
            BigDecimal value = values.get(period);
            if (value != null) {
                float x = x(period, width);
                float y = y(value, foot);
                if (before != null) {
                    pen.line(color, x(period - 1, width), y(before, foot), x, y);
                }
                pen.box(color, x - DOT, y - DOT, 2 * DOT, 2 * DOT);
            }
            before = value;
        }
    }

    private float x(int period, float width) {
        float room = (width - LEFT - RIGHT) / chart.periods().size();
        return LEFT + room * (period + 0.5f);
    }

    private float y(BigDecimal value, float foot) {
        float shown = Math.min(value.floatValue(), Chart.LAST);
        return foot + PLOT * (shown - chart.first()) / (Chart.LAST - chart.first());
    }
}
