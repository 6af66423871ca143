package vn.motcua.standalone.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Stands for a service: waits for ever, or ends with the code in {@code tiny.exit}; an orderly end leaves a file. */
public final class TinyService {
    private TinyService() {}

    public static void main(String[] arguments) throws Exception {
        Integer exit = Integer.getInteger("tiny.exit");
        if (exit != null) {
            System.exit(exit);
        }
        Path farewell = Path.of(arguments[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> farewell.toFile().mkdir()));
        Files.createFile(farewell.resolveSibling("up-" + ProcessHandle.current().pid()));
        new CountDownLatch(1).await();
    }
}
