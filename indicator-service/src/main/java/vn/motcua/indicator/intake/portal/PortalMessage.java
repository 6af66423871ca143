package vn.motcua.indicator.intake.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One body in the national portal's format, without what is not read.
 *
 * @param session the ward's key, where the request has no header for it; never logged, never kept
 * @param unit {@code madonvi}
 * @param items {@code data}, one dossier or one progress entry each
 */
public record PortalMessage(String session, String unit, Service service, List<JsonNode> items) {

    public PortalMessage {
        items = List.copyOf(items);
    }

    /** What the message is about. */
    public enum Service {
        /** Đồng bộ hồ sơ một cửa: whole dossiers. */
        SYNCHRONIZE("DongBoHoSoMC"),
        /** Cập nhật tiến độ hồ sơ một cửa: steps. */
        PROGRESS("CapNhatTienDoHoSoMC");

        private final String literal;

        Service(String literal) {
            this.literal = literal;
        }

        /** The service of that literal name. */
        public static Optional<Service> named(String literal) {
            return Arrays.stream(values())
                    .filter(service -> service.literal.equals(literal))
                    .findFirst();
        }

        /** All literal names, for sentences. */
        public static String names() {
            return Arrays.stream(values()).map(service -> service.literal).collect(Collectors.joining(", "));
        }
    }

    /** The session as text never shows the key. */
    @Override
    public String toString() {
        return service + ", " + items.size() + " items";
    }
}
