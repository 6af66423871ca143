package vn.motcua.standalone.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Stands for the supervisor: keeps one {@link TinyService} running until it is killed. */
public final class TinySupervisor {
    private TinySupervisor() {}

    public static void main(String[] arguments) throws Exception {
        new ServiceProcess("tiny", TinyCommands.service(Path.of(arguments[0]), List.of()), new ServiceEvents() {
                    @Override
                    public void started(String service, long pid) {
                        System.out.println(service + " " + pid);
                    }

                    @Override
                    public void crashed(String service, int exitCode, Duration wait) {
                        System.out.println(service + " crashed");
                    }
                })
                .start();
        new CountDownLatch(1).await();
    }
}
