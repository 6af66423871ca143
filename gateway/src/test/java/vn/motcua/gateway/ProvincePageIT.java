package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.browser.Browser;
import vn.motcua.gateway.testing.Dashboard;
import vn.motcua.gateway.testing.InBrowser;

/** Toàn tỉnh: tiles, matrix, score, what changed. */
@ExtendWith(InBrowser.class)
class ProvincePageIT {

    private static final String PAGE = "/toan-tinh?unit=31&period=2026-Q1&cutoff=reporting";
    private static final String ROWS = "document.querySelectorAll('.matrix tbody tr').length";

    private final Dashboard dashboard;
    private final Browser browser;

    ProvincePageIT(Dashboard dashboard) {
        this.dashboard = dashboard;
        this.browser = dashboard.browser();
    }

    @Test
    void tilesShowFiguresTargetsCourseAndUnitsBelowTarget() {
        open("");
        String tile = "[data-code=ON_TIME] ";
        assertThat(browser.text(tile + ".tile-rate")).isEqualTo("98,25\u00a0%");
        assertThat(browser.text(tile + ".tile-share")).isEqualTo("412.345 trên 419.690 hồ sơ");
        assertThat(browser.text(tile + ".tile-target"))
                .isEqualTo("Chỉ tiêu ≥ 95 %, phấn đấu 98 % ✓ đã đạt mức phấn đấu");
        assertThat(browser.text(tile + ".verdict")).isEqualTo("✓Đạt");
        browser.until("document.querySelector('[data-code=ON_TIME] .spark')");
        assertThat(browser.eval("document.querySelector('[data-code=ON_TIME] .spark').getAttribute('aria-label')")
                        .asString())
                .contains("Quý II/2024")
                .contains("Quý I/2026: 98,25");
        assertThat(browser.text("[data-code=DIGITIZED] .tile-gap"))
                .startsWith("Còn thiếu ")
                .endsWith(" hồ sơ");
        assertThat(browser.text("[data-code=CAMPAIGNS] .tile-gap")).isEqualTo("Còn thiếu 1 đợt");
        assertThat(browser.text(".headline-range"))
                .contains("Từ 15/12/2025 đến 14/03/2026", "tính đến hết 02/03/2026", "dữ liệu đến 14:31 02/03/2026");
        browser.click("[data-code=DATA_REUSED] .tile-below button");
        browser.until("location.search.includes('sort=DATA_REUSED')");
        assertThat(browser.texts(".matrix tbody tr")).isNotEmpty();
        browser.click("#show-NOT_MET");
        browser.until("document.querySelectorAll('.tile-MET').length === 0");
        assertThat(browser.eval("location.search").asString()).contains("show=NOT_MET");
    }

    @Test
    void theMatrixIsSortedByAnyColumnAndFoundWithoutDiacritics() {
        open("");
        browser.until(ROWS + " === 114");
        browser.type("#find", "vinh thua");
        browser.until(ROWS + " === 1");
        assertThat(browser.text(".matrix tbody .column-unit")).isEqualTo("Xã Vĩnh Thuận");
        assertThat(browser.text(".matrix tbody .silent")).isEqualTo("⚠ im lặng");
        assertThat(browser.eval("document.activeElement.id").asString()).isEqualTo("find");
        assertThat(browser.text("#matrix-shown")).isEqualTo("Hiện 1 trên 114 đơn vị");
        browser.eval("document.querySelector('#find').value = ''");
        browser.type("#find", "DO SON");
        browser.until(ROWS + " > 1 && " + ROWS + " < 114");
        assertThat(browser.texts(".matrix tbody .column-unit")).allMatch(name -> name.contains("Đồ Sơn"));
        browser.eval("document.querySelector('#find').value = ''");
        browser.type("#find", " ");
        browser.until(ROWS + " === 114");
        browser.eval("document.querySelector('[data-sort=\"ON_TIME|\"]').click()");
        browser.until("document.querySelector('.matrix [aria-sort=ascending] [data-sort=\"ON_TIME|\"]')");
        assertThat(browser.eval(
                                "(() => { const rates = [...document.querySelectorAll('.matrix tbody tr')].map((row) => row.cells[3].textContent).filter((text) => text !== '—').map((text) => parseFloat(text.replace('× ', '').replace(',', '.'))); return rates.every((rate, i) => i === 0 || rates[i - 1] <= rate) && rates.length; })()")
                        .asInt())
                .isEqualTo(113);
    }

    @Test
    void figuresMoveWithoutAReload() {
        open("");
        browser.until("document.querySelector('#pulse')?.textContent.startsWith('Dữ liệu đến')");
        browser.eval("window.stayed = true");
        dashboard.province().onTime(418_000);
        browser.until("document.querySelector('[data-code=ON_TIME] .tile-share').textContent.startsWith('418.000')");
        dashboard.province().lag(1_234);
        browser.until("document.querySelector('#pulse').textContent === 'Đang tính 1.234 sự kiện'");
        assertThat(browser.eval("window.stayed").asBoolean()).isTrue();
    }

    @Test
    void whatChangedSinceYesterdayIsTold() {
        open("");
        browser.until("document.querySelector('#changes .plain-list li')");
        assertThat(browser.text("#changes .hint")).contains("01/03/2026").contains("02/03/2026");
        assertThat(browser.text("#changes .counts")).contains("1.200").contains("+5");
        assertThat(browser.text("#changes .plain-list")).contains("▲ +0,");
    }

    @Test
    void aTableIsTakenAwayAsCsvAndAsWorkbook() {
        open("");
        browser.until(ROWS + " === 114");
        browser.eval("""
                (() => {
                  window.taken = [];
                  const make = URL.createObjectURL;
                  URL.createObjectURL = (blob) => { window.taken.push(blob); return make.call(URL, blob); };
                  HTMLAnchorElement.prototype.click = function () { window.named = this.download; };
                })()""");
        browser.click("#matrix [data-export=csv]");
        browser.until("window.taken.length === 1");
        assertThat(browser.eval("window.taken[0].text()").asString())
                .contains("Mã đơn vị,Đơn vị,")
                .contains("11842,Xã Vĩnh Thuận,");
        browser.click("#matrix [data-export=xlsx]");
        browser.until("window.taken.length === 2");
        assertThat(browser.eval("window.named").asString())
                .isEqualTo("cac-don-vi-theo-tung-chi-so-thanh-pho-hai-phong-quy-i-2026.xlsx");
        assertThat(browser.eval(
                                "window.taken[1].arrayBuffer().then((b) => String.fromCharCode(...new Uint8Array(b).slice(0, 2)))")
                        .asString())
                .isEqualTo("PK");
    }

    @Test
    void aWardInTheAddressLeadsToItsProvince() {
        dashboard.open("/toan-tinh?unit=10507&period=2026-Q1&cutoff=reporting", "#tiles .tile");
        browser.until("location.search.includes('unit=31&')");
        browser.until("document.querySelector('h1').textContent.startsWith('Thành phố Hải Phòng')");
    }

    @Test
    void nobodyIsKeptOut() {
        open("");
        browser.until("document.querySelector('#score-details') && document.querySelector('#changes .plain-list li')");
        browser.eval("document.querySelectorAll('details').forEach((details) => (details.open = true))");
        assertThat(dashboard.barriers()).isEmpty();
        assertThat(browser.eval("document.querySelectorAll('h1').length").asInt())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1440, 1920})
    void nothingSticksOutAtAnyWidth(int width) {
        browser.size(width, 900);
        open("");
        browser.until(ROWS + " === 114 && document.querySelector('#changes .plain-list li')");
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isEqualTo(width);
        dashboard.picture("province-" + width);
    }

    @Test
    void onPaperThereAreFiguresAndNoTools() {
        open("");
        browser.until(ROWS + " === 114");
        browser.media("print");
        assertThat(browser.eval("getComputedStyle(document.querySelector('.controls')).display")
                        .asString())
                .isEqualTo("none");
        dashboard.picture("paper");
        browser.media("");
        assertThat(browser.pdf()).hasSizeGreaterThan(20_000);
    }

    private void open(String more) {
        dashboard.open(PAGE + more, "#tiles .tile");
    }
}
