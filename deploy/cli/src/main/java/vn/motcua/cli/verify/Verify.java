package vn.motcua.cli.verify;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.motcua.cli.ExitCode;
import vn.motcua.cli.Usage;
import vn.motcua.cli.text.ProgressLine;
import vn.motcua.cli.text.Terminal;
import vn.motcua.cli.text.Texts;
import vn.motcua.simulator.send.MotcuaClient;
import vn.motcua.simulator.send.Patience;
import vn.motcua.simulator.send.Pause;
import vn.motcua.simulator.send.Reply;
import vn.motcua.simulator.send.UnreachableException;

/**
 * The command {@code verify}: has a closed report recomputed from the log (kiểm chứng báo cáo), hashes its content on this
 * machine and holds both against the hash that the report bears.
 */
public final class Verify {

    private static final int GOES_ON = 202;
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Texts texts;
    private final Terminal out;
    private final Terminal progress;
    private final Clock clock;
    private final Patience patience;
    private final Pause pause;

    /**
     * @param out takes the verdict
     * @param progress takes the progress and mistakes of use
     * @param patience how long to wait for a system that is away
     * @param pause between two questions how far it is
     */
    public Verify(Texts texts, Terminal out, Terminal progress, Clock clock, Patience patience, Pause pause) {
        this.texts = texts;
        this.out = out;
        this.progress = progress;
        this.clock = clock;
        this.patience = patience;
        this.pause = pause;
    }

    /** Runs the command with these words and environment. */
    public ExitCode run(List<String> words, Map<String, String> environment) throws InterruptedException {
        VerifyOptions options;
        try {
            options = VerifyOptions.parse(words, environment, texts);
        } catch (Usage e) {
            progress.out().println(e.getMessage());
            return ExitCode.FAILED;
        }
        ProgressLine line = new ProgressLine(progress, clock);
        String url = options.at().url().toString();
        try (MotcuaClient client =
                new MotcuaClient(options.at().url(), options.at().token().orElse(null), texts.language(), patience)) {
            Instant start = clock.instant();
            progress.out().println(texts.get("verify.begin", options.report(), url));
            Findings findings = find(options, client, line);
            line.clear();
            new Verdict(texts, out.out()).print(findings, Duration.between(start, clock.instant()));
            return findings.hold() ? ExitCode.ACCEPTED : ExitCode.REFUSED;
        } catch (UnreachableException e) {
            line.clear();
            progress.out().println(texts.get("system.unreachable", url, String.valueOf(e.getMessage())));
        } catch (NotVerifiableException e) {
            line.clear();
            progress.out().println(e.getMessage());
        }
        return ExitCode.FAILED;
    }

    private Findings find(VerifyOptions options, MotcuaClient client, ProgressLine line)
            throws InterruptedException, UnreachableException, NotVerifiableException {
        String report = "/api/reports/"
                + URLEncoder.encode(options.report(), StandardCharsets.UTF_8).replace("+", "%20");
        String verification = report + "/verification";
        Reply reply = good(client.send("POST", verification, "application/json", new byte[0]), options);
        while (reply.status() == GOES_ON) {
            show(reply.json(), line);
            pause.of(BETWEEN);
            reply = good(client.get(verification), options);
        }
        return Findings.of(
                reply.json(), good(client.get(report + "/proof"), options).json());
    }

    private void show(JsonNode work, ProgressLine line) {
        if (!line.due()) {
            return;
        }
        long read = work.path("read").asLong(0);
        long of = work.path("of").asLong(0);
        if (of <= 0) {
            line.show(texts.get("verify.waiting"));
            return;
        }
        double share = (double) read / of;
        line.show("%s %3d %%  %s"
                .formatted(ProgressLine.bar(share), (int) (share * 100), texts.get("verify.progress", read, of)));
    }

    private Reply good(Reply reply, VerifyOptions options) throws NotVerifiableException {
        if (reply.ok()) {
            return reply;
        }
        String url = options.at().url().toString();
        throw new NotVerifiableException(
                switch (reply.status()) {
                    case 401, 403 -> texts.get("system.token", url, "HTTP " + reply.status());
                    case 404 -> texts.get("verify.unknown", url, options.report());
                    default -> texts.get("verify.answer", options.report(), reply.problem());
                });
    }
}
