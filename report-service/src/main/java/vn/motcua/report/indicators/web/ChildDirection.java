package vn.motcua.report.indicators.web;

import java.util.Optional;

/** In which direction units are ranked. */
final class ChildDirection {

    static final String CHOICES = "asc, desc";

    private ChildDirection() {}

    static Optional<Boolean> descending(String code) {
        return switch (code) {
            case "asc" -> Optional.of(false);
            case "desc" -> Optional.of(true);
            default -> Optional.empty();
        };
    }
}
