package vn.motcua.standalone.broker;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A broker in a process of its own, to be killed: directory, port, controller port. */
public final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedBroker.start(
                new BrokerSettings(
                        Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])),
                () -> Runtime.getRuntime().halt(1));
        System.out.println("ready");
        new CountDownLatch(1).await();
    }
}
