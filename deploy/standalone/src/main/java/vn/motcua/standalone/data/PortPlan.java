package vn.motcua.standalone.data;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which port everything has in this run.
 *
 * @param door the gateway's, as asked for
 * @param services every service's, the gateway's too, by name
 * @param kafka the broker's
 * @param controller the broker's controller's
 * @param mongo the store's
 */
public record PortPlan(int door, Map<String, Integer> services, int kafka, int controller, int mongo) {
    private static final int KAFKA = 4;
    private static final int CONTROLLER = 5;
    private static final int MONGO = 6;

    public PortPlan {
        services = Map.copyOf(services);
    }

    /** The door exactly where asked; the others at their offsets, or anywhere free. */
    public static PortPlan around(int door, Map<String, Integer> offsets, Ports ports) {
        ports.exactly(door);
        Map<String, Integer> services = new LinkedHashMap<>();
        offsets.forEach((name, offset) -> services.put(name, offset == 0 ? door : ports.preferably(door + offset)));
        return new PortPlan(
                door,
                services,
                ports.preferably(door + KAFKA),
                ports.preferably(door + CONTROLLER),
                ports.preferably(door + MONGO));
    }

    /** A loopback base URL. */
    public static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** A loopback address, {@code host:port}. */
    public static String address(int port) {
        return "127.0.0.1:" + port;
    }
}
