package vn.motcua.cli.push;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.cli.ExitCode;
import vn.motcua.cli.Usage;
import vn.motcua.cli.text.ProgressLine;
import vn.motcua.cli.text.Terminal;
import vn.motcua.cli.text.Texts;
import vn.motcua.simulator.send.MotcuaClient;
import vn.motcua.simulator.send.Patience;
import vn.motcua.simulator.send.UnreachableException;

/**
 * The command {@code push}: sends files of CloudEvents or of the national portal's messages and reports what was
 * refused, with file and line.
 */
public final class Push {

    private final Texts texts;
    private final Terminal out;
    private final Terminal progress;
    private final InputStream standardInput;
    private final Clock clock;
    private final Patience knock;
    private final Patience patience;

    /**
     * @param out takes the summary
     * @param progress takes the progress and mistakes of use
     * @param knock how long to wait for the system at first
     * @param patience how long to wait for it later, while it restarts
     */
    public Push(
            Texts texts,
            Terminal out,
            Terminal progress,
            InputStream standardInput,
            Clock clock,
            Patience knock,
            Patience patience) {
        this.texts = texts;
        this.out = out;
        this.progress = progress;
        this.standardInput = standardInput;
        this.clock = clock;
        this.knock = knock;
        this.patience = patience;
    }

    /** Runs the command with these words and environment. */
    public ExitCode run(List<String> words, Map<String, String> environment) throws InterruptedException {
        PushOptions options;
        try {
            options = PushOptions.parse(words, environment, texts);
            options.files().forEach(this::checkReadable);
        } catch (Usage e) {
            progress.out().println(e.getMessage());
            return ExitCode.FAILED;
        }
        Findings findings = new Findings();
        Instant start = clock.instant();
        ExitCode ended = send(options, findings);
        new Summary(texts, out.out()).print(findings, Duration.between(start, clock.instant()), ended);
        return ended;
    }

    private ExitCode send(PushOptions options, Findings findings) throws InterruptedException {
        String token = options.to().token().orElse(null);
        URI url = options.to().url();
        ProgressLine line = new ProgressLine(progress, clock);
        try (MotcuaClient door = new MotcuaClient(url, token, texts.language(), knock);
                MotcuaClient client = new MotcuaClient(url, token, texts.language(), patience);
                Lanes lanes = new Lanes(new Pusher(client, findings))) {
            int status = door.get("/api/status").status();
            if (status == 401 || status == 403) {
                throw new NotAllowedException("HTTP " + status);
            }
            AtomicLong bytes = new AtomicLong();
            PushProgress shown = new PushProgress(texts, line, clock, findings, bytes, size(options.files()));
            for (String file : options.files()) {
                try (InputStream in = new CountingInput(open(file), bytes)) {
                    new ItemReader(file.equals("-") ? "stdin" : file, sink(lanes, findings, shown)).read(in);
                } catch (IOException e) {
                    findings.malformed(new Place(file, 0), String.valueOf(e.getMessage()));
                }
            }
            lanes.finish();
            line.clear();
            return findings.refused() + findings.malformed() == 0 ? ExitCode.ACCEPTED : ExitCode.REFUSED;
        } catch (UnreachableException e) {
            line.clear();
            progress.out().println(texts.get("system.unreachable", url, String.valueOf(e.getMessage())));
        } catch (NotAllowedException e) {
            line.clear();
            progress.out().println(texts.get("system.token", url, String.valueOf(e.getMessage())));
        }
        return ExitCode.FAILED;
    }

    private static ItemReader.Sink sink(Lanes lanes, Findings findings, PushProgress shown) {
        return new ItemReader.Sink() {
            @Override
            public void item(Item item) throws InterruptedException, UnreachableException, NotAllowedException {
                lanes.add(item);
                shown.show();
            }

            @Override
            public void malformed(Place place, String message) {
                findings.malformed(place, message);
            }
        };
    }

    private void checkReadable(String file) {
        if (!file.equals("-") && (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file)))) {
            throw new Usage(texts.get("push.unreadable", file));
        }
    }

    private InputStream open(String file) throws IOException {
        return file.equals("-") ? standardInput : Files.newInputStream(Path.of(file));
    }

    /** The bytes of all files; 0 when one of them is standard input. */
    private static long size(List<String> files) {
        long size = 0;
        for (String file : files) {
            try {
                if (file.equals("-")) {
                    return 0;
                }
                size += Files.size(Path.of(file));
            } catch (IOException e) {
                return 0;
            }
        }
        return size;
    }
}
