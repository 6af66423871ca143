package vn.motcua.bench;

import java.util.List;

/**
 * What a benchmark found.
 *
 * @param name the benchmark's
 * @param title of its section
 * @param conditions what was run and how large, a sentence each
 * @param tables the figures
 * @param verified what was checked, a sentence each
 * @param meaning what the figures mean, a sentence each
 */
public record Measured(
        String name,
        String title,
        List<String> conditions,
        List<Table> tables,
        List<String> verified,
        List<String> meaning) {

    public Measured {
        conditions = List.copyOf(conditions);
        tables = List.copyOf(tables);
        verified = List.copyOf(verified);
        meaning = List.copyOf(meaning);
    }
}
