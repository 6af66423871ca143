package vn.motcua.bench.kafka;

import java.io.OutputStream;
import java.nio.file.Path;
import vn.motcua.standalone.broker.BrokerSettings;
import vn.motcua.standalone.broker.EmbeddedBroker;

/** A broker in a process of its own: directory, port, controller port. It ends when its standard input does. */
public final class BrokerMain {

    static final String READY = "ready";

    private BrokerMain() {}

    /** Runs the broker. */
    public static void main(String[] arguments) throws Exception {
        var settings = new BrokerSettings(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        try (var broker =
                EmbeddedBroker.start(settings, () -> Runtime.getRuntime().halt(1))) {
            System.out.println(READY);
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
