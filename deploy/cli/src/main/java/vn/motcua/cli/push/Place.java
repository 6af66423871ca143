package vn.motcua.cli.push;

/** Where something stands: a file's name as it was typed, and a line from 1. */
public record Place(String file, long line) {

    @Override
    public String toString() {
        return file + ':' + line;
    }
}
