package vn.motcua.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.motcua.cli.ExitCode;
import vn.motcua.cli.Usage;
import vn.motcua.cli.text.ProgressLine;
import vn.motcua.cli.text.Table;
import vn.motcua.cli.text.Terminal;
import vn.motcua.cli.text.Texts;
import vn.motcua.simulator.Province;
import vn.motcua.simulator.Scenario;
import vn.motcua.simulator.Totals;
import vn.motcua.simulator.office.Procedures;
import vn.motcua.simulator.send.MotcuaClient;
import vn.motcua.simulator.send.Patience;
import vn.motcua.simulator.send.ProvinceRun;
import vn.motcua.simulator.send.Refusal;
import vn.motcua.simulator.send.UnreachableException;

/**
 * The command {@code demo}: starts the system on an empty directory, publishes plans, lets the 114 wards of Hải Phòng
 * send the first quarter of 2026, closes it and shows the result.
 */
public final class Demo {

    private static final String PROVINCE = "31";
    private static final String PROVINCE_NAME = "Thành phố Hải Phòng";
    private static final long SEED = 2026;
    private static final int DOSSIERS = 62_000;

    private final Texts texts;
    private final ProgressLine screen;
    private final Clock clock;
    private final Path home;
    private final Scenario scenario = Scenario.haiPhongFirstQuarter2026(SEED, DOSSIERS);

    /** A demo of the project in that directory. */
    public Demo(Texts texts, Terminal terminal, Clock clock, Path home) {
        this.texts = texts;
        this.screen = new ProgressLine(terminal, clock);
        this.clock = clock;
        this.home = home;
    }

    /** Runs the command with these words. */
    public ExitCode run(List<String> words) throws InterruptedException {
        try {
            DemoOptions options = DemoOptions.parse(words, texts);
            return run(options);
        } catch (Usage | DemoFailure e) {
            screen.print(String.valueOf(e.getMessage()));
        } catch (UnreachableException | IOException e) {
            screen.print(texts.get("demo.broken", String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return ExitCode.FAILED;
    }

    private ExitCode run(DemoOptions options) throws Exception {
        Ground ground = new Ground(texts, clock);
        ground.checkClock(scenario.to());
        ground.checkPort(options.port());
        Path data = home.resolve("out").resolve("demo-data");
        Ground.wipe(data);
        String token = Ground.token();
        URI url = URI.create("http://127.0.0.1:" + options.port() + '/');
        Stopwatch watch = new Stopwatch(texts, screen, clock);
        screen.print(texts.get("demo.title"));
        try (ChildSystem system =
                        ChildSystem.start(home, options.port(), data, token, line -> screen.print("  │ " + line));
                MotcuaClient client = new MotcuaClient(url, token, texts.language(), Patience.forRestarts())) {
            ExitCode result = show(watch, system, client, url, token);
            if (!options.exit()) {
                screen.print(texts.get("demo.stay"));
                system.await();
            }
            return result;
        }
    }

    private ExitCode show(Stopwatch watch, ChildSystem system, MotcuaClient client, URI url, String token)
            throws Exception {
        Api api = new Api(client, texts);
        Readiness readiness = new Readiness(texts, clock, system);
        watch.time("demo.step.start", () -> {
            readiness.await(url, token);
            return true;
        });
        WardDirectory directory = new WardDirectory(api, PROVINCE);
        Province province = watch.time("demo.step.plans", () -> {
            Province simulated = new Province(scenario, directory.wards(), Procedures.shipped());
            screen.print("  "
                    + texts.get(
                            "demo.aliases",
                            directory.register(simulated),
                            simulated.systems().size()));
            plans(api);
            return simulated;
        });
        Totals expected = province.totals();
        ProvinceRun run =
                watch.time("demo.step.send", () -> new Sending(texts, screen, clock).send(client, province, expected));
        watch.note(texts.get("demo.sent", expected.dossiers(), run.sent().logEvents(), (long)
                (run.sent().logEvents() / watch.last())));
        screen.print("  "
                + texts.get(
                        "demo.formats",
                        run.sent().cloudEvents(),
                        run.sent().portalItems(),
                        run.sent().batches()));
        refusals(run);
        Closing closing = new Closing(api, readiness::checkAlive);
        watch.time("demo.step.lag", () -> {
            closing.caughtUp(lag -> {
                if (screen.due()) {
                    screen.show("  " + texts.get("demo.lag", lag));
                }
            });
            return true;
        });
        JsonNode report = watch.time("demo.step.close", () -> closing.close(PROVINCE, scenario.period()));
        boolean good = results(report, sectorGroups(api));
        Path workbook = watch.time("demo.step.document", () -> closing.save(report, home.resolve("out")));
        screen.print("  " + texts.get("demo.document", workbook));
        times(watch);
        login(url, token);
        return good && run.refused() == 0 ? ExitCode.ACCEPTED : ExitCode.REFUSED;
    }

    private boolean results(JsonNode report, Map<String, String> sectorGroups) {
        ResultPage page = new ResultPage(texts, sectorGroups, screen::print);
        screen.print("");
        screen.print(texts.get(
                "demo.result",
                PROVINCE_NAME,
                report.path("period").asString(""),
                report.path("from").asString(""),
                report.path("to").asString("")));
        page.indicators(report);
        screen.print("");
        boolean good = page.check(report);
        screen.print("  " + texts.get("demo.hash", report.path("hash").asString("")));
        screen.print("");
        screen.print(texts.get("demo.wards"));
        page.wards(report);
        return good;
    }

    private static Map<String, String> sectorGroups(Api api) throws InterruptedException, UnreachableException {
        Map<String, String> names = new HashMap<>();
        for (JsonNode group : api.get("/api/catalogue").path("sectorGroups")) {
            names.put(group.path("code").asString(""), group.path("name").asString(""));
        }
        return names;
    }

    private void plans(Api api) throws IOException, InterruptedException, UnreachableException {
        Path files = home.resolve("plan-service/src/main/resources/plans");
        Table table = new Table("llrrrl");
        table.row(
                texts.get("demo.plans.unit"),
                texts.get("demo.plans.label"),
                texts.get("demo.plans.targets"),
                texts.get("demo.plans.tasks"),
                texts.get("demo.plans.problems"),
                texts.get("demo.plans.title"));
        new PlanFiles(files, api)
                .publish()
                .forEach(plan -> table.row(
                        plan.unit(),
                        plan.label(),
                        Integer.toString(plan.targets()),
                        Integer.toString(plan.tasks()),
                        Integer.toString(plan.problems()),
                        plan.title()));
        table.lines("  ").forEach(screen::print);
    }

    private void refusals(ProvinceRun run) {
        if (run.refused() > 0) {
            screen.print("  " + texts.get("push.refused", run.refused()));
            run.refusals().stream().limit(5).map(Refusal::toString).forEach(line -> screen.print("    " + line));
        }
    }

    private void times(Stopwatch watch) {
        Table table = new Table("lrl");
        watch.laps().forEach(lap -> table.row(lap.name(), texts.get("demo.seconds", lap.seconds()), lap.note()));
        table.row(texts.get("demo.total"), texts.get("demo.seconds", watch.all()), "");
        screen.print("");
        table.lines("  ").forEach(screen::print);
    }

    private void login(URI url, String token) {
        screen.print("");
        screen.print(texts.get("demo.dashboard", url));
        screen.print(texts.get("demo.token", token));
    }
}
