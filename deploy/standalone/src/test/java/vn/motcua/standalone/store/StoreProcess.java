package vn.motcua.standalone.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A store in a process of its own, to be killed: directory, port. */
public final class StoreProcess {
    private StoreProcess() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedStore.start(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                () -> Runtime.getRuntime().halt(1));
        System.out.println("ready");
        new CountDownLatch(1).await();
    }
}
