package vn.motcua.gateway.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with one page, which remembers what went wrong in it and what it asked for. */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<URI> requests = new CopyOnWriteArrayList<>();
    private final Process process;
    private final Path profile;
    private final DevTools page;

    private Browser(Path program) throws IOException {
        profile = Files.createTempDirectory("motcua-browser");
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-default-apps",
                        "--disable-sync",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("browser.log").toFile())
                .start();
        page = new DevTools(pageAddress(), this::happened);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            page.call(domain + ".enable", Map.of());
        }
    }

    /** Where a Chromium is installed; empty if none is. */
    public static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), NAMES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static Browser start() {
        try {
            return new Browser(installed().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void size(int width, int height) {
        page.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    public void open(URI address) {
        page.call("Page.navigate", Map.of("url", address.toString()));
        until("document.readyState === 'complete' && location.href.startsWith('" + address.resolve("/") + "')");
    }

    /** The value of an expression; promises are awaited. */
    public JsonNode eval(String expression) {
        JsonNode result = page.call(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value");
    }

    public String text(String selector) {
        return eval("[...document.querySelectorAll('" + selector + "')].map((n) => n.textContent).join(' | ')")
                .asString();
    }

    public List<String> texts(String selector) {
        return eval("[...document.querySelectorAll('" + selector + "')].map((n) => n.textContent)")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    public void until(String condition) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> eval("Boolean(" + condition + ")").asBoolean());
    }

    public void click(String selector) {
        eval("document.querySelector('" + selector + "').click()");
    }

    /** Types as a person does, into what has the focus. */
    public void type(String selector, String text) {
        eval("document.querySelector('" + selector + "').focus()");
        page.call("Input.insertText", Map.of("text", text));
    }

    public void enter() {
        for (String type : List.of("keyDown", "keyUp")) {
            page.call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13, "text", "\r"));
        }
    }

    public void media(String media) {
        page.call("Emulation.setEmulatedMedia", Map.of("media", media));
    }

    /** A picture of the whole page. */
    public void screenshot(Path file) {
        try {
            Files.createDirectories(file.getParent());
            JsonNode shot = page.call("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"));
            Files.write(file, Base64.getDecoder().decode(shot.get("data").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as it would be printed. */
    public byte[] pdf() {
        return Base64.getDecoder()
                .decode(page.call("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data")
                        .asString());
    }

    /** Errors of scripts, refusals of the content policy, failed loads. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    public List<URI> requests() {
        return List.copyOf(requests);
    }

    public void forget() {
        complaints.clear();
        requests.clear();
        page.call("Network.clearBrowserCookies", Map.of());
    }

    @Override
    public void close() {
        page.close();
        process.destroy();
        try (Stream<Path> files = Files.walk(profile)) {
            process.waitFor();
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void happened(JsonNode event) {
        JsonNode parameters = event.path("params");
        switch (event.path("method").asString()) {
            case "Runtime.exceptionThrown" ->
                complaints.add(parameters.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" -> {
                if (List.of("error", "warning", "assert")
                        .contains(parameters.path("type").asString())) {
                    complaints.add(parameters.path("args").toString());
                }
            }
            case "Log.entryAdded" -> {
                if (List.of("error", "warning")
                        .contains(parameters.path("entry").path("level").asString())) {
                    complaints.add(parameters.path("entry").toString());
                }
            }
            case "Network.requestWillBeSent" ->
                requests.add(URI.create(parameters.path("request").path("url").asString()));
            default -> {}
        }
    }

    private URI pageAddress() {
        Path file = profile.resolve("DevToolsActivePort");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Files.exists(file) && Files.readAllLines(file).size() >= 2);
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(file).getFirst() + "/json/list");
            String targets = http.send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            return JsonMapper.shared()
                    .readTree(targets)
                    .valueStream()
                    .filter(target -> target.get("type").asString().equals("page"))
                    .map(target -> URI.create(target.get("webSocketDebuggerUrl").asString()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
