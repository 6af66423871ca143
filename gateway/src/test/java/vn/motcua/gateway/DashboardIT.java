package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.gateway.testing.Browser;
import vn.motcua.gateway.testing.Province;
import vn.motcua.gateway.testing.RunningGateway;

class DashboardIT {

    private static final String HOME = "/?unit=31&period=2026-Q1&cutoff=reporting";
    private static final Path PICTURES = Path.of("target", "pictures");
    private static RunningGateway gateway;
    private static Browser browser;
    private Province province;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(
                Browser.installed().isPresent(),
                "No Chromium found: install it (apt-get install chromium) or name it in the variable CHROMIUM");
        gateway = RunningGateway.start();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            gateway.close();
        }
    }

    @BeforeEach
    void prepare() {
        gateway.forget();
        province = new Province();
        province.behind(gateway);
        browser.open(gateway.uri("/favicon.svg"));
        browser.eval("localStorage.clear()");
        browser.forget();
        browser.size(1440, 900);
    }

    @AfterEach
    void nothingComesFromElsewhereAndNothingFails() {
        assertThat(browser.requests())
                .filteredOn(request -> !"data".equals(request.getScheme()))
                .allSatisfy(request -> assertThat(request.getPort()).isEqualTo(gateway.port()));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aVisitorLogsInAndSeesTheProvince() {
        browser.open(gateway.uri("/"));
        browser.until("document.activeElement?.id === 'token'");
        browser.screenshot(PICTURES.resolve("login-1440.png"));
        browser.type("#token", RunningGateway.TOKEN);
        browser.enter();
        browser.until("document.querySelector('[data-code=ON_TIME]')");
        browser.until("document.querySelector('h1').textContent.startsWith('Thành phố Hải Phòng')");
        assertThat(browser.eval("document.cookie").asString()).isEmpty();
        assertThat(browser.eval("location.search").asString()).contains("unit=31");
    }

    @Test
    void aWrongTokenIsToldAndTheFieldKeepsTheFocus() {
        browser.open(gateway.uri("/"));
        browser.until("document.activeElement?.id === 'token'");
        browser.type("#token", "not-the-token");
        browser.click("#login button[type=submit]");
        browser.until("document.querySelector('#login-error').textContent !== ''");
        assertThat(browser.text("#login-error")).isEqualTo("Mã truy cập không đúng hoặc đã hết hạn.");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("401"));
        browser.forget();
    }

    @Test
    void tilesShowFiguresAgainstTargets() {
        open(HOME);
        String tile = "[data-code=ON_TIME] ";
        assertThat(browser.text(tile + ".tile-rate")).isEqualTo("98,25\u00a0%");
        assertThat(browser.text(tile + ".tile-share")).isEqualTo("412.345 trên 419.690 hồ sơ");
        assertThat(browser.text(tile + ".tile-target"))
                .isEqualTo("Chỉ tiêu ≥ 95 %, phấn đấu 98 % ✓ (đã đạt mức phấn đấu)");
        assertThat(browser.text(tile + ".verdict")).isEqualTo("✓Đạt");
        assertThat(browser.text("[data-code=DIGITIZED] .tile-gap"))
                .startsWith("Còn thiếu ")
                .endsWith(" hồ sơ");
        assertThat(browser.text("[data-code=CAMPAIGNS] .tile-rate")).isEqualTo("3 đợt");
        assertThat(browser.text("[data-code=CAMPAIGNS] .tile-gap")).isEqualTo("Còn thiếu 1 đợt");
        assertThat(browser.text("#tiles h4")).contains("Mức độ hài lòngĐất đai, xây dựng, đầu tư");
        assertThat(browser.text(".headline-range"))
                .contains("Từ 15/12/2025 đến 14/03/2026")
                .contains("02/03/2026");
        browser.click("#show-NOT_MET");
        browser.until("document.querySelectorAll('.tile-MET').length === 0");
        assertThat(browser.texts(".tile-NOT_MET")).isNotEmpty();
        assertThat(browser.eval("location.search").asString()).contains("show=NOT_MET");
    }

    @Test
    void theRankingIsSortedAndFoundWithoutDiacritics() {
        open(HOME);
        browser.until("document.querySelectorAll('#ranking tbody tr').length === 25");
        assertThat(browser.texts("#ranking .column-rank").get(1)).isEqualTo("1");
        assertThat(browser.eval(
                                "[...document.querySelectorAll('#ranking tbody .column-rate')].map((n) => parseFloat(n.textContent.replace(',', '.')))")
                        .valueStream()
                        .map(node -> -node.asDouble())
                        .toList())
                .isSorted();
        browser.type("#find", "vinh thua");
        browser.until("document.querySelectorAll('#ranking tbody tr').length === 1");
        assertThat(browser.text("#ranking tbody .column-unit .link")).isEqualTo("Xã Vĩnh Thuận");
        assertThat(browser.text("#ranking tbody .silent")).isEqualTo("chưa gửi dữ liệu");
        assertThat(browser.eval("document.activeElement.id").asString()).isEqualTo("find");
        assertThat(browser.text("#ranking-shown")).isEqualTo("Hiện 1 trên 114 đơn vị");
        browser.eval("document.querySelector('#find').value = ''");
        browser.type("#find", "DO SON");
        browser.until("document.querySelectorAll('#ranking tbody tr').length > 1");
        assertThat(browser.texts("#ranking tbody .column-unit .link")).allMatch(name -> name.contains("Đồ Sơn"));
    }

    @Test
    void theTableSortsByItsHeadingsAndShowsAllUnits() {
        open(HOME);
        browser.until("document.querySelector('#sort-unit')");
        browser.click("#sort-unit");
        browser.until("document.querySelector('.column-unit[aria-sort=ascending]')");
        browser.click("#ranking-more");
        browser.until("document.querySelectorAll('#ranking tbody tr').length === 114");
        assertThat(browser.eval(
                                "(() => { const names = [...document.querySelectorAll('#ranking tbody .column-unit .link')].map((n) => n.textContent); return names.join() === [...names].sort(new Intl.Collator('vi').compare).join(); })()")
                        .asBoolean())
                .isTrue();
        browser.click("#sort-gap");
        browser.until("document.querySelector('.column-gap[aria-sort=descending]')");
        browser.until("document.querySelector('#ranking-chart canvas')");
    }

    @Test
    void aLinkLeadsBackToWhatWasSeen() {
        open(HOME + "&indicator=ONLINE_PAYMENT&q=hai&sort=unit&dir=down&show=MET");
        browser.until("document.querySelector('#indicator')?.value === 'ONLINE_PAYMENT'");
        browser.until("document.querySelector('.column-unit[aria-sort=descending]')");
        assertThat(browser.eval("document.querySelector('#find').value").asString())
                .isEqualTo("hai");
        assertThat(browser.texts("#tiles .tile-NOT_MET")).isEmpty();
        browser.click("#kind-YEAR");
        browser.until("location.search.includes('period=2026&')");
        browser.eval("history.back()");
        browser.until("location.search.includes('period=2026-Q1')");
        browser.until("document.querySelector('#period').value === '2026-Q1'");
    }

    @Test
    void aWardHasItsOwnFiguresAndAWayBack() {
        open(HOME);
        browser.until("document.querySelector('#ranking tbody .link')");
        String first = browser.texts("#ranking tbody .link").getFirst();
        browser.click("#ranking tbody .link");
        browser.until("document.querySelector('#to-parent')");
        browser.until("document.querySelector('h1').textContent.startsWith('" + first + "')");
        assertThat(browser.text("#to-parent")).isEqualTo("← Thành phố Hải Phòng");
        browser.until("document.querySelector('#ranking .nothing')");
        assertThat(browser.text("#ranking .nothing")).isEqualTo("Đơn vị này không có đơn vị trực thuộc.");
        assertThat(browser.eval("document.querySelector('#unit').value").asString())
                .isEqualTo("31");
        browser.click("#to-parent");
        browser.until("document.querySelector('h1').textContent.startsWith('Thành phố Hải Phòng')");
    }

    @Test
    void figuresThatMoveAreShownWithoutAReload() {
        open(HOME);
        browser.until("document.querySelector('#pulse').textContent.startsWith('Số liệu cập nhật đến')");
        province.lag(1_234);
        province.onTime(418_000);
        browser.until("document.querySelector('#pulse').textContent === 'Đang tính 1.234 sự kiện'");
        browser.until("document.querySelector('[data-code=ON_TIME] .tile-share').textContent.startsWith('418.000')");
        province.lag(0);
        browser.until("document.querySelector('#freshness .lag-none')");
    }

    @Test
    void aServiceThatGoesAwayIsToldAndTheFiguresStay() {
        open(HOME);
        browser.until("document.querySelectorAll('.service-UP').length === 4");
        gateway.report.stop();
        browser.until("document.querySelector('#pulse').textContent === 'Hệ thống chưa sẵn sàng'");
        assertThat(browser.text("[data-code=ON_TIME] .tile-rate")).isEqualTo("98,25\u00a0%");
        assertThat(browser.text(".service-DOWN")).contains("Chỉ số, báo cáo");
        browser.click("#kind-YEAR");
        browser.until("document.querySelector('#tiles .trouble')");
        assertThat(browser.text("#tiles .trouble")).contains("report-service").contains("Thử lại");
        browser.screenshot(PICTURES.resolve("down-1440.png"));
        gateway.report.startAgain();
        browser.until("document.querySelector('#tiles .tile') && !document.querySelector('.trouble')");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("503"));
        browser.forget();
    }

    @Test
    void whoLogsOutLeavesNothingBehind() {
        open(HOME);
        browser.click("#logout");
        browser.until("document.activeElement?.id === 'token'");
        assertThat(browser.text("#dashboard").strip()).isEmpty();
        browser.open(gateway.uri("/"));
        browser.until("document.activeElement?.id === 'token'");
    }

    @Test
    void thePageSpeaksEnglishToo() {
        open(HOME);
        browser.click("#language button[lang=en]");
        browser.until("document.querySelector('#tiles-title').textContent === 'Indicators against targets'");
        browser.until(
                "document.querySelector('[data-code=ON_TIME] h4')?.textContent === 'Dossiers resolved early or on time'");
        assertThat(browser.text("[data-code=ON_TIME] .tile-rate")).isEqualTo("98.25\u00a0%");
        browser.eval("document.querySelectorAll('details').forEach((details) => (details.open = true))");
        browser.screenshot(PICTURES.resolve("english-1440.png"));
        assertThat(browser.eval("document.documentElement.lang").asString()).isEqualTo("en");
        assertThat(browser.eval(
                                "Promise.all([import('/app/words/vi.js'), import('/app/words/en.js')]).then(([vi, en]) => Object.keys(vi.default).filter((key) => !(key in en.default)))")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void everyControlHasANameAndEveryPictureAWord() {
        open(HOME);
        browser.until("document.querySelector('#ranking-chart canvas')");
        assertThat(browser.eval("""
                        [...document.querySelectorAll('#dashboard :is(button, select, input, a), header :is(button, a)')]
                          .filter((n) => !(n.getAttribute('aria-label') || n.textContent.trim() || n.labels?.length))
                          .map((n) => n.outerHTML)""")).isEmpty();
        assertThat(browser.eval("document.querySelector('#ranking-chart').getAttribute('aria-label')")
                        .asString())
                .contains("113 đơn vị");
        assertThat(browser.eval("document.querySelectorAll('h1').length").asInt())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1440, 1920})
    void nothingSticksOutAtAnyWidth(int width) {
        browser.size(width, 900);
        open(HOME);
        browser.until("document.querySelector('#ranking-chart canvas') && document.querySelector('.silent-list')");
        assertThat(browser.texts(".silent-list li")).containsExactly("Xã Vĩnh Thuận", "Phường Hồng Bàng");
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isEqualTo(width);
        browser.screenshot(PICTURES.resolve("dashboard-" + width + ".png"));
    }

    @Test
    void onPaperThereAreFiguresAndNoTools() {
        open(HOME);
        browser.until("document.querySelector('#ranking-chart canvas')");
        browser.media("print");
        assertThat(browser.eval("getComputedStyle(document.querySelector('#controls')).display")
                        .asString())
                .isEqualTo("none");
        browser.screenshot(PICTURES.resolve("paper.png"));
        browser.media("");
        assertThat(browser.pdf()).hasSizeGreaterThan(20_000);
    }

    @Test
    void periodsAndNamesAreReckonedRight() {
        open(HOME);
        assertThat(browser.eval("""
                                Promise.all([import('/app/period.js'), import('/app/order.js'), import('/app/format.js')]).then(([p, o, f]) => [
                                  p.label(p.containing('QUARTER', '2025-12-15', 'reporting')),
                                  p.label(p.containing('QUARTER', '2025-12-15', 'calendar')),
                                  p.label(p.containing('MONTH', '2026-03-14', 'reporting')),
                                  p.label(p.containing('YEAR', '2026-12-15', 'reporting')),
                                  p.label(p.shifted(p.parse('2026-Q1'), -1)),
                                  p.label(p.shifted(p.parse('2026-12'), 1)),
                                  p.label(p.converted(p.parse('2026'), 'QUARTER')),
                                  p.label(p.converted(p.parse('2026-05'), 'HALF')),
                                  String(p.parse('2026-13')),
                                  p.nameOf('2026-Q3'),
                                  p.nameOf('2026-H2'),
                                  o.folded('Đặc khu Cát Hải Ữ'),
                                  o.ranked([{name: 'a', rate: null}, {name: 'b', rate: 5}, {name: 'c', rate: 9}, {name: 'd', rate: 9}]).map((r) => r.name + r.rank).join(),
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
                        "null",
                        "Quý III/2026",
                        "6 tháng cuối năm 2026",
                        "dac khu cat hai u",
                        "c1,d1,b3,anull",
                        "1.234.567",
                        "100,00\u00a0%",
                        "14/03/2026");
    }

    /** Opens an address with a session. */
    private static void open(String target) {
        browser.open(gateway.uri("/favicon.svg"));
        browser.eval("fetch('/api/session', {method: 'POST', headers: {Authorization: 'Bearer " + RunningGateway.TOKEN
                + "'}}).then((answer) => answer.status)");
        URI address = gateway.uri(target);
        browser.open(address);
        browser.until("document.querySelector('#tiles .tile')");
    }
}
