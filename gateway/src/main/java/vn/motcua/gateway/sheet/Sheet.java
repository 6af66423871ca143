package vn.motcua.gateway.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is shown: a name, headings, and rows whose cells are numbers, texts or nothing.
 *
 * @param rows none longer than the header
 */
record Sheet(
        @Nullable String name,
        @Nullable List<String> header,
        @Nullable List<List<@Nullable Object>> rows) {}
