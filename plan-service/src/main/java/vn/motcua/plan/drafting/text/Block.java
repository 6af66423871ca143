package vn.motcua.plan.drafting.text;

import java.util.List;

/** A part of a document that stands by itself. */
public sealed interface Block {

    /** The line that it begins on, from 1. */
    int line();

    /**
     * A row of a table.
     *
     * @param afterBlank whether an empty line stands before it, as at the end of a page
     */
    record Row(List<LinedText> cells, int line, boolean afterBlank) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, from 0; empty where the row ends before it. */
        public LinedText cell(int column) {
            return column < cells.size() ? cells.get(column) : LinedText.EMPTY;
        }
    }

    /** Something with words: a heading, an item of a list, a paragraph. */
    record Words(Mark mark, LinedText text, int line) implements Block {}

    /**
     * What stands before the words.
     *
     * @param level of a heading from 1, the greater the lower; 0 for none
     * @param number as printed, without the point; for an item the sign itself
     */
    record Mark(Kind kind, int level, String number) {

        static final Mark NONE = new Mark(Kind.NONE, 0, "");

        /** The kinds of marks. */
        public enum Kind {
            /** A. , I. , 1. , 1.1. , a) , Điều 1. */
            HEADING,
            /** - , + , * */
            ITEM,
            /** Words without any. */
            NONE
        }
    }
}
