package vn.motcua.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;

/** The dashboard in a real browser, on the real gateway, with the province behind it. */
public final class Dashboard implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String AXE = resource("/axe.min.js");

    private final RunningGateway gateway = RunningGateway.start();
    private final Browser browser = Browser.start();
    private Province province = new Province();

    public RunningGateway gateway() {
        return gateway;
    }

    public Browser browser() {
        return browser;
    }

    public Province province() {
        return province;
    }

    /** A visitor who has never been here, on a wide screen. */
    void fresh() {
        gateway.forget();
        province = new Province();
        province.behind(gateway);
        browser.open(gateway.uri("/favicon.svg"));
        browser.eval("localStorage.clear()");
        browser.forget();
        browser.size(1440, 900);
    }

    /** Nothing came from elsewhere and nothing failed. */
    void check() {
        assertThat(browser.requests())
                .filteredOn(request -> !List.of("data", "blob").contains(request.getScheme()))
                .allSatisfy(request -> assertThat(request.getPort()).isEqualTo(gateway.port()));
        assertThat(browser.complaints()).isEmpty();
    }

    /** Opens an address with a session and waits for an element. */
    public void open(String target, String element) {
        browser.open(gateway.uri("/favicon.svg"));
        browser.eval("fetch('/api/session', {method: 'POST', headers: {Authorization: 'Bearer " + RunningGateway.TOKEN
                + "'}}).then((answer) => answer.status)");
        browser.open(gateway.uri(target));
        try {
            browser.until("document.querySelector('" + element + "')");
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(target + " shows: " + browser.text("#content") + browser.complaints(), e);
        }
    }

    /** What axe-core finds serious or critical. */
    public List<String> barriers() {
        browser.eval(AXE + ";true");
        JsonNode found = browser.eval(
                "axe.run(document, {resultTypes: ['violations']}).then((r) => r.violations.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html).join(' | ')))");
        return found.valueStream().map(JsonNode::asString).toList();
    }

    /** Leaves a picture of the whole page. */
    public void picture(String name) {
        browser.screenshot(PICTURES.resolve(name + ".png"));
    }

    @Override
    public void close() {
        browser.close();
        gateway.close();
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Dashboard.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
