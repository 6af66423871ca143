package vn.motcua.report.figures;

/** The key of a procedure's row: sector and procedure, parted by a character that no code holds. */
public final class RowKey {

    private static final char PART = '\u001f';

    private RowKey() {}

    /** The key of a procedure within its sector. */
    public static String of(String sector, String procedure) {
        return sector + PART + procedure;
    }

    /** The sector of a key. */
    public static String sector(String key) {
        int part = key.indexOf(PART);
        return part < 0 ? key : key.substring(0, part);
    }

    /** The procedure of a key; empty where the key is of a sector. */
    public static String procedure(String key) {
        return key.substring(key.indexOf(PART) + 1);
    }
}
