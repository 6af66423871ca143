package vn.motcua.bench.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Starts tasks at fixed times, whether or not earlier ones have ended (an open loop). */
final class Schedule {

    private Schedule() {}

    /** What is done at a time that was due. */
    @FunctionalInterface
    interface Task {
        void run(int number, long dueNanos) throws Exception;
    }

    /** Runs so many tasks, one every so many nanoseconds, and returns when all have ended. */
    static void run(int count, long everyNanos, Task task) throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = start + number * everyNanos;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                running.add(threads.submit(() -> {
                    task.run(number, due);
                    return number;
                }));
            }
        }
        for (Future<?> ended : running) {
            ended.get();
        }
    }
}
