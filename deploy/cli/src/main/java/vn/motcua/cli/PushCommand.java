package vn.motcua.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.motcua.cli.push.Push;
import vn.motcua.cli.text.Terminal;
import vn.motcua.cli.text.Texts;
import vn.motcua.simulator.send.Patience;

/** {@code push FILE|- … [--url URL] [--token TOKEN]}: the entry point. */
public final class PushCommand {

    private static final Patience KNOCK =
            new Patience(Duration.ofMillis(300), Duration.ofSeconds(3), Duration.ofSeconds(10));

    private PushCommand() {}

    /** Ends with 0 when all was accepted, 1 when something was refused, 2 when nothing could be sent. */
    public static void main(String[] words) throws InterruptedException {
        Push push = new Push(
                Texts.of(System.getenv()),
                Terminal.standardOutput(),
                Terminal.standardError(),
                System.in,
                Clock.systemUTC(),
                KNOCK,
                Patience.forRestarts());
        System.exit(push.run(List.of(words), System.getenv()).code());
    }
}
