package vn.motcua.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.motcua.cli.text.Terminal;
import vn.motcua.cli.text.Texts;
import vn.motcua.cli.verify.Verify;
import vn.motcua.simulator.send.Patience;

/** {@code verify REPORT [--url URL] [--token TOKEN]}: the entry point. */
public final class VerifyCommand {

    private static final Patience PATIENCE =
            new Patience(Duration.ofMillis(300), Duration.ofSeconds(3), Duration.ofSeconds(20));

    private VerifyCommand() {}

    /** Ends with 0 when the report is what the log says, 1 when it is not, 2 when that could not be found out. */
    public static void main(String[] words) throws InterruptedException {
        Verify verify = new Verify(
                Texts.of(System.getenv()),
                Terminal.standardOutput(),
                Terminal.standardError(),
                Clock.systemUTC(),
                PATIENCE,
                Thread::sleep);
        System.exit(verify.run(List.of(words), System.getenv()).code());
    }
}
