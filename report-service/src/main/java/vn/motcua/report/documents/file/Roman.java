package vn.motcua.report.documents.file;

/** Roman numbers of sections (số La Mã). */
final class Roman {

    private static final int[] VALUES = {10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"X", "IX", "V", "IV", "I"};

    private Roman() {}

    /** The number of an annex: a single one has none. */
    static String annex(int number, int all) {
        return all == 1 ? "" : ' ' + of(number);
    }

    static String of(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(LETTERS[i]);
            }
        }
        return roman.toString();
    }
}
