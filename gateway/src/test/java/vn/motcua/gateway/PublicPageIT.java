package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.browser.Browser;
import vn.motcua.gateway.testing.Dashboard;
import vn.motcua.gateway.testing.InBrowser;
import vn.motcua.gateway.testing.ProvinceReports;

/** Công khai: the public lists, for those who have no session. */
@ExtendWith(InBrowser.class)
class PublicPageIT {

    private static final String PAGE = "/cong-khai?unit=31&week=2026-W12&month=2026-03&cutoff=calendar";

    private final Dashboard dashboard;
    private final Browser browser;

    PublicPageIT(Dashboard dashboard) {
        this.dashboard = dashboard;
        this.browser = dashboard.browser();
    }

    @BeforeEach
    void reports() {
        ProvinceReports.behind(dashboard);
    }

    @Test
    void anybodySeesRankingAndLateUnitsAndTakesThemAway() {
        open();
        assertThat(browser.texts("#login, .menu, #logout")).isEmpty();
        assertThat(browser.text("#ranking tbody tr:first-child"))
                .contains("▲ tăng 2 bậc")
                .contains("92,40");
        assertThat(browser.text("#ranking tbody tr:last-child"))
                .contains("Xã Vĩnh Thuận")
                .contains("Chưa xếp");
        assertThat(browser.text("#late-units"))
                .contains("5 trên 114 đơn vị")
                .contains("1 đơn vị chưa gửi dữ liệu")
                .contains("Tổng cộng");
        assertThat(browser.eval(
                                "fetch(document.querySelector('#ranking [data-file=pdf]').href).then(async (a) => `${a.status} ${await a.text()}`)")
                        .asString())
                .isEqualTo("200 document.pdf");
        assertThat(dashboard.gateway().report.last().target())
                .startsWith("/api/public/ranking/document.pdf?")
                .contains("unit=31")
                .contains("week=2026-W12");
        assertThat(browser.requests())
                .map(request -> request.getPath())
                .filteredOn(path -> path.startsWith("/api/"))
                .allMatch(path -> path.startsWith("/api/public/") || path.equals("/api/session"));
        assertThat(dashboard.barriers()).isEmpty();
    }

    @Test
    void anotherWeekIsAskedForAndStandsInTheAddress() {
        open();
        browser.eval(
                "(() => { const s = document.querySelector('#week'); s.value = [...s.options][2].value; s.dispatchEvent(new Event('change')); })()");
        browser.until("!location.search.includes('week=2026-W12')");
        String week = browser.eval("document.querySelector('#week').value").asString();
        assertThat(browser.eval("location.search").asString()).contains("week=" + week);
        browser.until("document.querySelector('#ranking tbody tr')");
        assertThat(dashboard.gateway().report.last().target()).contains("week=" + week);
    }

    @Test
    void aUnitIsFoundInBothListsAndAnotherProvinceIsChosenByItsName() {
        open();
        browser.type("#find", "vinh thua");
        browser.until("document.querySelectorAll('#ranking tbody tr').length === 1");
        assertThat(browser.text("#ranking tbody tr")).contains("Xã Vĩnh Thuận");
        assertThat(browser.eval("location.search").asString()).contains("q=vinh");
        browser.eval("document.querySelector('#unit').focus()");
        browser.type("#unit", "ha tinh");
        browser.until("document.querySelector('#unit-list li')");
        browser.enter();
        browser.until("location.search.includes('unit=42')");
        browser.until("document.querySelectorAll('#ranking tbody tr').length > 1");
    }

    @Test
    void weeksAreReckonedRight() {
        open();
        assertThat(browser.eval(
                                "import('/app/pages/public/week.js').then((w) => [w.weekOf('2026-01-01'), w.weekOf('2027-01-03'), w.weekOf('2026-03-22'), w.shifted('2026-W01', -1), w.shifted('2026-W53', 1), w.nameOf('2026-W05')].join())")
                        .asString())
                .isEqualTo("2026-W01,2026-W53,2026-W12,2025-W52,2027-W01,Tuần 5/2026");
    }

    @Test
    void fromTheLoginOneComesHereAndBack() {
        browser.open(dashboard.gateway().uri("/"));
        browser.until("document.activeElement?.id === 'token'");
        browser.click(".login-public a");
        browser.until("location.pathname === '/cong-khai' && document.querySelector('#ranking tbody tr')");
        browser.click(".login-public a");
        browser.until("location.pathname === '/toan-tinh' && document.activeElement?.id === 'token'");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void nothingSticksOutAtAnyWidth(int width) {
        browser.size(width, 900);
        open();
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isEqualTo(width);
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("public-" + width);
    }

    private void open() {
        browser.open(dashboard.gateway().uri(PAGE));
        browser.until("document.querySelector('#ranking tbody tr') && document.querySelector('#late-units tbody tr')");
    }
}
