package vn.motcua.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** A headless Chromium with one page, which remembers what went wrong in it and what it asked for. */
public final class Browser implements AutoCloseable {

    private static final String AXE = resource("/axe.min.js");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<URI> requests = new CopyOnWriteArrayList<>();
    private final AtomicLong received = new AtomicLong();
    private final Chromium chromium;
    private final DevTools page;

    private Browser(Path program) throws IOException {
        chromium = Chromium.start(program);
        page = new DevTools(chromium.page(), this::happened);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            page.call(domain + ".enable", Map.of());
        }
    }

    /** Where a Chromium is installed; empty if none is. */
    public static Optional<Path> installed() {
        return Chromium.installed();
    }

    /**
     * Starts one that has never been anywhere.
     *
     * @throws java.util.NoSuchElementException if none is {@link #installed()}
     */
    public static Browser start() {
        try {
            return new Browser(installed().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A window of so many pixels; a narrow one behaves as a telephone. */
    public void size(int width, int height) {
        page.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Opens an address and waits until its page is loaded. */
    public void open(URI address) {
        page.call("Page.navigate", Map.of("url", address.toString()));
        until("document.readyState === 'complete' && location.href.startsWith('" + address.resolve("/") + "')");
    }

    /** Runs a script in every page that is opened from now on, before anything of its own. */
    public void before(String script) {
        page.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
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

    /** The texts of all that a selector names, in one line. */
    public String text(String selector) {
        return eval("[...document.querySelectorAll('" + selector + "')].map((n) => n.textContent).join(' | ')")
                .asString();
    }

    /** The text of each that a selector names. */
    public List<String> texts(String selector) {
        return eval("[...document.querySelectorAll('" + selector + "')].map((n) => n.textContent)")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** Waits until an expression holds, at most twenty seconds; one that names what is not there yet does not hold. */
    public void until(String condition) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> eval("(() => { try { return Boolean(" + condition + "); } catch { return false; } })()")
                        .asBoolean());
    }

    /** Clicks the first that a selector names. */
    public void click(String selector) {
        eval("document.querySelector('" + selector + "').click()");
    }

    /** Types as a person does, into what has the focus. */
    public void type(String selector, String text) {
        eval("document.querySelector('" + selector + "').focus()");
        page.call("Input.insertText", Map.of("text", text));
    }

    /** Presses the key Enter where the focus is. */
    public void enter() {
        for (String type : List.of("keyDown", "keyUp")) {
            page.call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13, "text", "\r"));
        }
    }

    /** Shows the page as on another medium, {@code print} or {@code screen}. */
    public void media(String media) {
        page.call("Emulation.setEmulatedMedia", Map.of("media", media));
    }

    /** Lets a session be held from now on, as if its token had been typed; a page of the same host must be open. */
    public void logIn(String token) {
        int status = eval("fetch('/api/session', {method: 'POST', headers: {Authorization: 'Bearer " + token
                        + "'}}).then((answer) => answer.status)")
                .asInt();
        if (status / 100 != 2) {
            throw new IllegalStateException("no session: " + status);
        }
    }

    /** What axe-core finds serious or critical in the page, each with the first places. */
    public List<String> barriers() {
        eval(AXE + ";true");
        return eval("axe.run(document, {resultTypes: ['violations']}).then((r) => r.violations"
                        + ".filter((v) => ['serious', 'critical'].includes(v.impact))"
                        + ".map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html).join(' | ')))")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** How many bytes came over the line since {@link #forgetTraffic()}, as compressed as they came. */
    public long received() {
        return received.get();
    }

    /** Forgets what is kept of pages, so that the next is opened as for the first time. */
    public void forgetFiles() {
        page.call("Network.clearBrowserCache", Map.of());
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

    /** Every address that was asked for, in order. */
    public List<URI> requests() {
        return List.copyOf(requests);
    }

    /** Forgets complaints and what was asked for. */
    public void forgetTraffic() {
        complaints.clear();
        requests.clear();
        received.set(0);
    }

    /** Forgets complaints, what was asked for, and cookies. */
    public void forget() {
        forgetTraffic();
        page.call("Network.clearBrowserCookies", Map.of());
    }

    @Override
    public void close() {
        page.close();
        chromium.close();
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
            case "Network.loadingFinished" ->
                received.addAndGet(parameters.path("encodedDataLength").asLong());
            default -> {}
        }
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Browser.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
