package vn.motcua.standalone.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All services together: started at once, stopped door first so that nobody is let in to a house that closes. */
public final class Fleet {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PROBE_INTERVAL = Duration.ofMillis(100);

    /** One service of the fleet. */
    public record Member(ServiceCommand command, ServiceProcess process, int port) {
        /** Its name. */
        public String name() {
            return command.spec().name();
        }
    }

    private final List<Member> members;

    /** Members in the order of their start. */
    public Fleet(List<Member> members) {
        this.members = List.copyOf(members);
    }

    /** The members in the order of their start. */
    public List<Member> members() {
        return members;
    }

    /** Starts every process; returns at once. */
    public void start() {
        members.forEach(member -> member.process().start());
    }

    /**
     * Waits until every service has been ready once.
     *
     * @param onReady told the name of each as it becomes ready
     * @param late after which time to tell of those that are not ready yet, once
     * @param onLate told their names
     */
    public void awaitReady(Consumer<String> onReady, Duration late, Consumer<List<String>> onLate)
            throws InterruptedException {
        long begin = System.nanoTime();
        boolean told = false;
        List<Member> pending = new ArrayList<>(members);
        while (!pending.isEmpty()) {
            for (Member member : List.copyOf(pending)) {
                if (new Readiness(member.port()).isReached()) {
                    pending.remove(member);
                    onReady.accept(member.name());
                }
            }
            if (!told && System.nanoTime() - begin > late.toNanos()) {
                told = true;
                onLate.accept(pending.stream().map(Member::name).toList());
            }
            Thread.sleep(PROBE_INTERVAL);
        }
    }

    /** Stops the door, then all others side by side; returns when no process is left, whoever else ends them meanwhile. */
    public void stop() throws InterruptedException {
        members.forEach(member -> member.process().retire());
        stop(members.stream().filter(member -> member.command().spec().isDoor()).toList());
        stop(members);
    }

    private static void stop(List<Member> some) throws InterruptedException {
        some.forEach(member -> member.process().askToStop());
        for (Member member : some) {
            member.process().awaitEnd(PATIENCE);
        }
    }
}
