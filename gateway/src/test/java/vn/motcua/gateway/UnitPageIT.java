package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.browser.Browser;
import vn.motcua.gateway.testing.Dashboard;
import vn.motcua.gateway.testing.InBrowser;

/** Đơn vị, and the dossiers behind its numbers. */
@ExtendWith(InBrowser.class)
class UnitPageIT {

    private static final String PAGE = "/don-vi?unit=10507&period=2026-Q1&cutoff=reporting";
    private static final String ON_TIME = "#indicators tr[data-key=\"ON_TIME|\"] ";

    private final Dashboard dashboard;
    private final Browser browser;

    UnitPageIT(Dashboard dashboard) {
        this.dashboard = dashboard;
        this.browser = dashboard.browser();
    }

    @Test
    void aUnitHasNumeratorDenominatorTargetGapAndProjection() {
        open();
        browser.until("document.querySelector('#indicators .column-future')");
        assertThat(browser.text("h1")).startsWith("Phường Thành Đông");
        assertThat(browser.texts("#indicators thead th"))
                .contains("Tử số", "Mẫu số", "Chỉ tiêu", "Còn thiếu", "Dự báo cuối kỳ");
        assertThat(browser.text("#indicators .column-gap")).contains("Còn thiếu");
        assertThat(browser.text("#indicators .hint")).contains("03/02/2026").contains("12 ngày còn lại");
        browser.until("document.querySelector('#trend-chart canvas')");
        assertThat(browser.eval("document.querySelector('#trend-chart').getAttribute('aria-label')")
                        .asString())
                .contains("Quý II/2024");
        assertThat(browser.text("#late"))
                .contains("Lỗi hệ thống")
                .contains("chưa giải trình")
                .contains("12 ngày");
        assertThat(browser.text("#tasks"))
                .contains("Công khai danh sách hồ sơ trễ hạn")
                .contains("Sắp đến hạn");
        assertThat(browser.text("#rejections"))
                .contains("Hạn trả không phải là ngày giờ")
                .contains("data.dueAt");
        browser.click("#by-procedure");
        browser.until("document.querySelector('#sectors tbody tr th')?.textContent.startsWith('Đăng ký khai sinh')");
    }

    @Test
    void fromANumberOneComesToItsDossiersAndToOneOfThem() {
        open();
        browser.until("document.querySelector('" + ON_TIME.replace("\"", "\\\"") + ".column-numerator a')");
        browser.eval("document.querySelector('" + ON_TIME + ".column-numerator a').click()");
        browser.until("document.querySelectorAll('#dossiers tbody tr').length === 100");
        assertThat(browser.eval("location.pathname + location.search").asString())
                .startsWith("/ho-so?unit=10507&")
                .contains("indicator=ON_TIME&part=numerator");
        assertThat(browser.texts("#dossiers .segment span"))
                .containsExactly("Giải quyết trước hạn", "Giải quyết đúng hạn");
        assertThat(browser.text(".pager")).contains("1–100 trên 240");
        browser.click(".pager button:last-child");
        browser.until("document.querySelector('.pager')?.textContent.includes('101–200')");
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("dossiers-1440");
        browser.click("#dossiers tbody th a");
        browser.until("document.querySelector('#facets tbody tr')");
        assertThat(browser.text("h1")).startsWith("Hồ sơ H31.42-");
        assertThat(browser.text("#facets"))
                .contains("thủ tục: Đăng ký khai sinh")
                .contains("hình thức nộp: trực tuyến");
        assertThat(browser.text("#adds")).contains("Tiếp nhận trong ngày");
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("dossier-1440");
        browser.eval("history.back()");
        browser.until("document.querySelectorAll('#dossiers tbody tr').length === 100");
    }

    @Test
    void anotherUnitIsFoundAsOneTypes() {
        open();
        browser.until("document.querySelector('#unit').value === 'Phường Thành Đông'");
        browser.eval("document.querySelector('#unit').value = ''");
        browser.type("#unit", "vinh thuan");
        browser.until("document.querySelectorAll('#unit-list li').length === 1");
        browser.enter();
        browser.until("location.search.includes('unit=11842')");
        browser.until("document.querySelector('h1').textContent.startsWith('Xã Vĩnh Thuận')");
        browser.until("document.querySelector('.silent-line')");
        browser.click("#to-parent");
        browser.until("location.pathname === '/toan-tinh' && location.search.includes('unit=31&')");
    }

    @Test
    void nobodyIsKeptOut() {
        open();
        browser.until("document.querySelector('#trend-chart canvas') && document.querySelector('#late tbody tr')");
        assertThat(dashboard.barriers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440, 1920})
    void nothingSticksOutAtAnyWidth(int width) {
        browser.size(width, 900);
        open();
        browser.until("document.querySelector('#trend-chart canvas') && document.querySelector('#late tbody tr')");
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isEqualTo(width);
        dashboard.picture("unit-" + width);
    }

    private void open() {
        dashboard.open(PAGE, "#indicators tbody tr");
    }
}
