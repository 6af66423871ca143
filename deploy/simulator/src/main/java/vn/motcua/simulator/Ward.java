package vn.motcua.simulator;

import java.util.List;

/**
 * A ward (phường, xã, đặc khu) as the system knows it.
 *
 * @param aliases its national identifiers (mã định danh); may be empty
 */
public record Ward(String code, String name, List<String> aliases) {

    private static final String URBAN = "Phường ";
    private static final String SPECIAL_ZONE = "Đặc khu ";

    public Ward {
        aliases = List.copyOf(aliases);
    }

    /** A ward without aliases. */
    public static Ward of(String code, String name) {
        return new Ward(code, name, List.of());
    }

    /** True for a phường. */
    public boolean urban() {
        return name.startsWith(URBAN);
    }

    /** True for a đặc khu, an island with few people. */
    public boolean specialZone() {
        return name.startsWith(SPECIAL_ZONE);
    }
}
