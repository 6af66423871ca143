package vn.motcua.report.documents.file;

import java.awt.Color;

/** Colours of charts, told apart by those who see red and green alike. */
final class Palette {

    private static final int[] COLORS = {0x2F6FB0, 0xC55A11, 0x1B7F5C, 0x7A5195};
    private static final int RED = 16;
    private static final int GREEN = 8;

    private Palette() {}

    /** The colour of a line. */
    static Color color(int line) {
        return new Color(COLORS[line % COLORS.length]);
    }

    /** The same as bytes: red, green, blue. */
    static byte[] bytes(int line) {
        int color = COLORS[line % COLORS.length];
        return new byte[] {(byte) (color >> RED), (byte) (color >> GREEN), (byte) color};
    }
}
