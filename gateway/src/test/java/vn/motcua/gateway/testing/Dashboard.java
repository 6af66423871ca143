package vn.motcua.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;
import vn.motcua.browser.Browser;

/** The dashboard in a real browser, on the real gateway, with the province behind it. */
public final class Dashboard implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");

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
        browser.logIn(RunningGateway.TOKEN);
        browser.open(gateway.uri(target));
        try {
            browser.until("document.querySelector('" + element + "')");
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(target + " shows: " + browser.text("#content") + browser.complaints(), e);
        }
    }

    /** What axe-core finds serious or critical. */
    public List<String> barriers() {
        return browser.barriers();
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
}
