package vn.motcua.contracts.time;

/** The order of strings by their UTF-8 bytes, which decides between statements of one instant (contract, section 2). */
public final class Utf8Order {

    private Utf8Order() {}

    /** Compares by UTF-8 bytes without encoding: this is the order of code points. */
    public static int compare(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /** Surrogates stand for code points above every other char, so they are ranked above U+E000..U+FFFF. */
    private static char rank(char c) {
        if (c < 0xD800) {
            return c;
        }
        return (char) (c < 0xE000 ? c + 0x2000 : c - 0x800);
    }
}
