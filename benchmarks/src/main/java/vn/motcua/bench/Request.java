package vn.motcua.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What is asked for on the command line.
 *
 * @param benchmarks which, all unless named
 * @param page where the results are written
 * @param words as they were given, for the page
 */
record Request(List<Benchmark> benchmarks, Sizes sizes, Path page, String words) {

    static Request of(List<String> arguments, List<Benchmark> all) {
        List<Benchmark> wanted = new ArrayList<>();
        Sizes sizes = Sizes.full();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--quick" -> sizes = Sizes.quick();
                case "--profile" -> sizes = sizes.withProfile();
                case "--events" -> sizes = sizes.withEvents(count(words));
                default -> wanted.add(named(word, all));
            }
        }
        return new Request(
                wanted.isEmpty() ? all : List.copyOf(wanted), sizes, page(sizes), String.join(" ", arguments));
    }

    private static int count(Iterator<String> words) {
        String word = words.hasNext() ? words.next() : "";
        if (!word.matches("[1-9]\\d{0,7}")) {
            throw new Usage("Sau --events cần một số. | --events needs a number.");
        }
        return Integer.parseInt(word);
    }

    private static Benchmark named(String name, List<Benchmark> all) {
        return all.stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Usage("Không có «%s», chỉ có | There is no «%s», only: %s"
                        .formatted(
                                name,
                                name,
                                String.join(
                                        ", ", all.stream().map(Benchmark::name).toList()))));
    }

    /** Only full sizes are for the documentation. */
    private static Path page(Sizes sizes) {
        Path home = Path.of(System.getProperty("motcua.home", ""));
        return sizes.equals(Sizes.full()) || sizes.equals(Sizes.full().withProfile())
                ? home.resolve("docs/benchmarks.md")
                : home.resolve("out/benchmarks.md");
    }
}
