package vn.motcua.kit.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param size how many items a page has at most
 * @param total how many items all pages have
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page cut from a whole list. */
    public static <T> Page<T> of(List<T> all, int page, int size) {
        int from = (int) Math.min((long) page * size, all.size());
        int to = Math.min(from + size, all.size());
        return new Page<>(all.subList(from, to), page, size, all.size());
    }
}
