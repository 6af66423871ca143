package vn.motcua.standalone;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import vn.motcua.standalone.data.AdminToken;
import vn.motcua.standalone.data.DataDirectory;
import vn.motcua.standalone.data.Refusal;
import vn.motcua.standalone.service.ServiceList;

/** The command {@code start}: the whole system on this machine until Ctrl-C. */
public final class Standalone {
    private Standalone() {}

    /** Options as in {@link Options}; the project's directory is the system property {@code motcua.home}. */
    public static void main(String[] arguments) {
        Console console = new Console(System.out);
        try {
            run(List.of(arguments), console);
        } catch (Refusal refusal) {
            console.say(refusal.key(), refusal.arguments());
            System.exit(1);
        } catch (Throwable failure) {
            console.step("failed", failure);
            System.exit(1);
        }
    }

    private static void run(List<String> arguments, Console console) throws Exception {
        Path home = Path.of(System.getProperty("motcua.home", "")).toAbsolutePath();
        Options options = Options.parse(arguments, home);
        DataDirectory data = DataDirectory.open(options.data());
        Path log = data.freshLog("supervisor");
        logTo(log);
        AdminToken token = AdminToken.resolve(System.getenv("MOTCUA_ADMIN_TOKEN"), data.token());
        console.step("starting", data.root());

        Supervisor supervisor = new Supervisor(home, data, token, ServiceList.shipped(), console);
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::close, "stop"));
        supervisor.start(options.port());
        tellToken(token, data, console);
        console.say("stop.hint");
        console.step("broken", supervisor.awaitBreakdown(), log);
        System.exit(1);
    }

    /** Logging begins here, in one thread, before the parts that log start side by side. */
    private static void logTo(Path file) {
        System.setProperty("motcua.log", file.toString());
        LoggerFactory.getILoggerFactory();
    }

    private static void tellToken(AdminToken token, DataDirectory data, Console console) {
        switch (token.origin()) {
            case GENERATED -> console.say("token.generated", token.value(), data.token());
            case KEPT -> console.say("token.kept", data.token());
            case GIVEN -> console.say("token.given");
        }
    }
}
