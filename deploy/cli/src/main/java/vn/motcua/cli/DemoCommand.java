package vn.motcua.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.motcua.cli.demo.Demo;
import vn.motcua.cli.text.Terminal;
import vn.motcua.cli.text.Texts;

/** {@code demo [--exit] [--port N]}: the entry point. */
public final class DemoCommand {

    private DemoCommand() {}

    /** Ends with 0 when all went well, 1 when something was refused or does not add up, 2 when it could not run. */
    public static void main(String[] words) throws InterruptedException {
        Path home = Path.of(System.getProperty("motcua.home", "")).toAbsolutePath();
        Demo demo = new Demo(Texts.of(System.getenv()), Terminal.standardOutput(), Clock.systemUTC(), home);
        System.exit(demo.run(List.of(words)).code());
    }
}
