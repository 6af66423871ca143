package vn.motcua.oracle.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Histories that once failed and were written down: files {@code *.ndjson}, one event a line. */
public final class Regressions {

    private Regressions() {}

    /** All histories of the folder, by file name, named after their files; none where there is no such folder. */
    public static List<History> load(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ndjson"))
                    .sorted()
                    .map(Regressions::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static History read(Path file) {
        try {
            return History.parse(file.getFileName().toString().replace(".ndjson", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
