package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.browser.Browser;
import vn.motcua.gateway.testing.Dashboard;
import vn.motcua.gateway.testing.InBrowser;
import vn.motcua.gateway.testing.RunningGateway;

/** What all pages have in common: the way in and out, addresses, language, a service that is away. */
@ExtendWith(InBrowser.class)
class FrameIT {

    private static final String PROVINCE = "/toan-tinh?unit=31&period=2026-Q1&cutoff=reporting";

    private final Dashboard dashboard;
    private final Browser browser;

    FrameIT(Dashboard dashboard) {
        this.dashboard = dashboard;
        this.browser = dashboard.browser();
    }

    @Test
    void aVisitorLogsInAndSeesTheProvince() {
        browser.open(dashboard.gateway().uri("/"));
        browser.until("document.activeElement?.id === 'token'");
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("login-1440");
        browser.type("#token", RunningGateway.TOKEN);
        browser.enter();
        browser.until("document.querySelector('[data-code=ON_TIME]')");
        browser.until("document.querySelector('h1').textContent.startsWith('Thành phố Hải Phòng')");
        assertThat(browser.eval("document.cookie").asString()).isEmpty();
        assertThat(browser.eval("location.pathname + location.search").asString())
                .startsWith("/toan-tinh?")
                .contains("unit=31");
    }

    @Test
    void aWrongTokenIsToldAndTheFieldKeepsTheFocus() {
        browser.open(dashboard.gateway().uri("/"));
        browser.until("document.activeElement?.id === 'token'");
        browser.type("#token", "not-the-token");
        browser.click("#login button[type=submit]");
        browser.until("document.querySelector('#login-error').textContent !== ''");
        assertThat(browser.text("#login-error")).isEqualTo("Mã truy cập không đúng hoặc đã hết hạn.");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("401"));
        browser.forget();
    }

    @Test
    void whoLogsOutLeavesNothingBehind() {
        dashboard.open(PROVINCE, "#tiles .tile");
        browser.click("#logout");
        browser.until("document.activeElement?.id === 'token'");
        assertThat(browser.texts(".tile, .matrix")).isEmpty();
        browser.open(dashboard.gateway().uri("/"));
        browser.until("document.activeElement?.id === 'token'");
    }

    @Test
    void theMenuKeepsUnitAndPeriodAndTheWayBackWorks() {
        dashboard.open("/toan-tinh?unit=31&period=2025-Q4&cutoff=calendar", "#tiles .tile");
        browser.click("#menu-unit");
        browser.until("document.querySelector('#indicators tbody tr')");
        assertThat(browser.eval("location.pathname + location.search").asString())
                .isEqualTo("/don-vi?unit=31&period=2025-Q4&cutoff=calendar");
        browser.click("#kind-YEAR");
        browser.until("location.search.includes('period=2025&')");
        browser.eval("history.back()");
        browser.until("document.querySelector('#unit-page #period').value === '2025-Q4'");
        browser.eval("history.back()");
        browser.until("location.pathname === '/toan-tinh' && document.querySelector('#tiles .tile')");
        assertThat(browser.eval("document.querySelector('#period').value").asString())
                .isEqualTo("2025-Q4");
        assertThat(browser.eval("document.title").asString()).isEqualTo("Toàn tỉnh · Một Cửa KPI");
    }

    @Test
    void anAnswerThatIsNoLongerWantedIsNone() {
        dashboard.open(PROVINCE, "#tiles .tile");
        assertThat(browser.eval("""
                        import('/app/core/api.js').then(async ({ call }) => {
                          const fetched = window.fetch;
                          const ended = new DOMException('ended', 'AbortError');
                          window.fetch = async () => ({ ok: true, status: 200, headers: new Headers(), json: () => Promise.reject(ended) });
                          try {
                            return await call('/api/status').then(() => 'an answer', (failure) => failure.name);
                          } finally {
                            window.fetch = fetched;
                          }
                        })""").asString()).isEqualTo("AbortError");
    }

    @Test
    void thePagesSpeakEnglishToo() {
        dashboard.open(PROVINCE, "#tiles .tile");
        browser.click("#language button[lang=en]");
        browser.until(
                "document.querySelector('[data-code=ON_TIME] h4')?.textContent === 'Dossiers resolved early or on time'");
        assertThat(browser.text("[data-code=ON_TIME] .tile-rate")).isEqualTo("98.25\u00a0%");
        assertThat(browser.eval("document.documentElement.lang").asString()).isEqualTo("en");
        assertThat(browser.eval(
                                "Promise.all([import('/app/words/vi.js'), import('/app/words/en.js')]).then(([vi, en]) => Object.keys(vi.default).filter((key) => !(key in en.default)))")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aServiceThatGoesAwayIsToldAndTheFiguresStay() {
        dashboard.open(PROVINCE, "#tiles .tile");
        dashboard.gateway().report.stop();
        browser.until("document.querySelector('#pulse').textContent === 'Hệ thống chưa sẵn sàng'");
        assertThat(browser.text("[data-code=ON_TIME] .tile-rate")).isEqualTo("98,25\u00a0%");
        browser.click("#kind-YEAR");
        browser.until("document.querySelector('#tiles .trouble')");
        assertThat(browser.text("#tiles .trouble")).contains("report-service").contains("Thử lại");
        dashboard.picture("down-1440");
        dashboard.gateway().report.startAgain();
        browser.until("document.querySelector('#tiles .tile') && !document.querySelector('.trouble')");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("50") || complaint.contains("live"));
        browser.open(dashboard.gateway().uri("/favicon.svg"));
        browser.forget();
    }

    @Test
    void aPageOfAnotherReleaseIsNeverMixedIn() {
        dashboard.open(PROVINCE, "#tiles .tile");
        assertThat(browser.requests())
                .map(request -> request.getPath())
                .filteredOn(path -> path.startsWith("/app/"))
                .isNotEmpty()
                .allMatch(path -> path.matches("/app/[0-9a-f]{12}/.*"));
        var answer = dashboard.gateway().send("/toan-tinh", request -> request);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(dashboard
                        .gateway()
                        .send("/don-vi", request -> request.header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void periodsAndNamesAreReckonedRight() {
        browser.open(dashboard.gateway().uri("/"));
        assertThat(browser.eval("""
                                Promise.all(['period', 'order', 'format'].map((name) => import(`/app/core/${name}.js`))).then(([p, o, f]) => [
                                  p.label(p.containing('QUARTER', '2025-12-15', 'reporting')),
                                  p.label(p.containing('QUARTER', '2025-12-15', 'calendar')),
                                  p.label(p.containing('MONTH', '2026-03-14', 'reporting')),
                                  p.label(p.containing('YEAR', '2026-12-15', 'reporting')),
                                  p.label(p.shifted(p.parse('2026-Q1'), -1)),
                                  p.label(p.shifted(p.parse('2026-12'), 1)),
                                  p.label(p.converted(p.parse('2026'), 'QUARTER')),
                                  p.label(p.converted(p.parse('2026-05'), 'HALF')),
                                  Object.values(p.days(p.parse('2026-Q1'), 'reporting')).join(),
                                  Object.values(p.days(p.parse('2026-02'), 'calendar')).join(),
                                  Object.values(p.days(p.parse('2026'), 'reporting')).join(),
                                  String(p.parse('2026-13')),
                                  p.nameOf('2026-Q3'),
                                  p.nameOf('2026-H2'),
                                  o.folded('Đặc khu Cát Hải Ữ'),
                                  o.sorted([{r: null}, {r: 5}, {r: 9}], (x) => x.r, 'up').map((x) => String(x.r)).join(),
                                  o.sorted([{r: null}, {r: 5}, {r: 9}], (x) => x.r, 'down').map((x) => String(x.r)).join(),
                                  f.whole(1234567),
                                  f.percent(100),
                                  f.day('2026-03-14'),
                                ])""").valueStream().map(node -> node.asString()))
                .containsExactly(
                        "2026-Q1",
                        "2025-Q4",
                        "2026-03",
                        "2027",
                        "2025-Q4",
                        "2027-01",
                        "2026-Q4",
                        "2026-H1",
                        "2025-12-15,2026-03-14",
                        "2026-02-01,2026-02-28",
                        "2025-12-15,2026-12-14",
                        "null",
                        "Quý III/2026",
                        "6 tháng cuối năm 2026",
                        "dac khu cat hai u",
                        "5,9,null",
                        "9,5,null",
                        "1.234.567",
                        "100,00\u00a0%",
                        "14/03/2026");
    }
}
