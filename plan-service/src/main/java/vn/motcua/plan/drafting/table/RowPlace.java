package vn.motcua.plan.drafting.table;

/** Where rows stand: in which chapter, and below which number. Used for one document. */
final class RowPlace {

    private String section = "";
    private String group = "";

    String section() {
        return section;
    }

    String group() {
        return group;
    }

    /** A chapter begins; its numbers begin anew. */
    void under(String chapter) {
        section = chapter;
        group = "";
    }

    /** What follows belongs to a row that is a chapter and something itself. */
    void within(String name) {
        section = name;
    }

    /** What follows goes on from a number. */
    void group(String number) {
        group = number;
    }
}
