package vn.motcua.report.documents.file;

/** A4 paper and type as Nghị định 30/2020/NĐ-CP asks, in millimetres and points. */
final class Paper {

    static final int SHORT_SIDE = 210;
    static final int LONG_SIDE = 297;
    static final int TOP = 20;
    static final int BOTTOM = 20;
    static final int LEFT = 30;
    static final int RIGHT = 15;
    static final int TEXT = 13;
    static final int TITLE = 14;
    static final int SMALL = 11;
    static final int TABLE = 10;

    private Paper() {}

    /** The width between the margins. */
    static int textWidth(boolean wide) {
        return (wide ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
    }
}
