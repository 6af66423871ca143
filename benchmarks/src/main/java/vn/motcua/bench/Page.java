package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.contracts.time.LocalDays;

/** The page of figures: a section for each benchmark, replaced when it was run again. */
record Page(Path file) {

    private static final String TOP = """
            # Benchmarks

            Written by `./motcua bench [name…] [--quick] [--events N] [--profile]`, which runs the real code with peers beside it in the same run. Absolutes belong to the machine that is named; ratios travel. A result that is not right ends the run: there is no figure without its check. `--quick` shows in two minutes that everything runs, and writes to `out/`.
            """;

    void write(Machine machine, Request request, Measured measured) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : TOP;
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, replaced(text, measured.name(), section(machine, request, measured)));
    }

    private static String replaced(String text, String name, String section) {
        String begin = "<!-- begin " + name + " -->\n";
        String end = "<!-- end " + name + " -->\n";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        String marked = begin + section + end;
        return from < 0 || to < 0
                ? text + '\n' + marked
                : text.substring(0, from) + marked + text.substring(to + end.length());
    }

    private static String section(Machine machine, Request request, Measured measured) {
        String tables = measured.tables().stream().map(Table::markdown).collect(Collectors.joining("\n"));
        return """
                ## %s: %s

                `./motcua bench %s`, %s: %s.

                %s
                %s
                Checked: %s

                %s
                """.formatted(
                        measured.name(),
                        measured.title(),
                        request.words().isEmpty() ? measured.name() : request.words(),
                        LocalDate.now(LocalDays.ZONE),
                        machine.description(),
                        list(measured.conditions()),
                        tables,
                        String.join(" ", measured.verified()),
                        list(measured.meaning()));
    }

    private static String list(List<String> sentences) {
        return sentences.stream().map(sentence -> "- " + sentence + '\n').collect(Collectors.joining());
    }
}
