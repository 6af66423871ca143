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

/** Báo cáo: preview, closing, files, proof. */
@ExtendWith(InBrowser.class)
class ReportsPageIT {

    private static final String PAGE = "/bao-cao?unit=31&period=2026-Q1&cutoff=reporting";
    private static final String SECOND = PAGE + "&report=31_2026-Q1_reporting_2";

    private final Dashboard dashboard;
    private final Browser browser;

    ReportsPageIT(Dashboard dashboard) {
        this.dashboard = dashboard;
        this.browser = dashboard.browser();
    }

    @BeforeEach
    void reports() {
        ProvinceReports.behind(dashboard);
    }

    @Test
    void aPreviewShowsChecksAndTotalsAndKeepsNothing() {
        open();
        browser.click("#preview");
        browser.until("document.querySelectorAll('#preview-shown .form-totals').length === 2");
        assertThat(browser.text("#preview-shown #checks-table"))
                .contains("3 = 7 + 11")
                .contains("✓Khớp")
                .contains("10.600");
        assertThat(browser.text("#preview-shown .form-totals"))
                .contains("II.06a/VPCP/KSTT")
                .contains("Đã giải quyết: quá hạn");
        assertThat(browser.texts("#report-list tbody tr")).hasSize(1);
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("reports-preview-1440");
    }

    @Test
    void aPeriodThatWasClosedIsClosedAgainWithAReasonAndItsFilesAreThere() {
        open();
        browser.click("#close");
        browser.until("document.activeElement?.id === 'close-yes'");
        assertThat(browser.text("#sure")).contains("Quý I/2026").contains("Thành phố Hải Phòng");
        browser.enter();
        browser.until("document.activeElement?.id === 'reason'");
        assertThat(browser.text("#reason-form")).contains("31_2026-Q1_reporting_1");
        assertThat(dashboard.barriers()).isEmpty();
        browser.click("#reason-form button[type=submit]");
        browser.until("document.querySelector('#reason-error').textContent === 'Hãy nêu lý do chốt lại.'");
        browser.type("#reason", "Phường 10507 bổ sung hồ sơ");
        browser.click("#reason-form button[type=submit]");
        browser.until("document.querySelector('#closing progress')");
        browser.until("document.querySelector('#to-report')");
        browser.until("document.querySelectorAll('#report-list .report-CLOSED').length === 2");
        assertThat(browser.texts("#report-list tbody tr:first-child .file"))
                .containsExactly("docx", "pdf", "xlsx", "csv");
        assertThat(browser.eval(
                                "fetch(document.querySelector('#report-list [data-file=docx]').href).then(async (a) => `${a.status} ${a.headers.get('Content-Disposition')} ${await a.text()}`)")
                        .asString())
                .isEqualTo("200 attachment; filename=\"document.docx\" document.docx");
        assertThat(dashboard.gateway().report.last().target())
                .isEqualTo("/api/reports/31_2026-Q1_reporting_2/document.docx");
        browser.click("#to-report");
        browser.until("location.search.includes('report=31_2026-Q1_reporting_2') && document.querySelector('#verify')");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("422"));
        browser.forget();
    }

    @Test
    void aReportTellsWhatChangedWhoStoodByItAndIsVerified() {
        dashboard.open(SECOND, "#verify");
        assertThat(browser.text("#report")).contains("lần chốt 2").contains("Phường 10507 bổ sung hồ sơ");
        assertThat(browser.text("#figures")).contains("Chưa đạt").contains("Còn thiếu 12 hồ sơ");
        assertThat(browser.text("#standing"))
                .contains("6 trên 8 đơn vị")
                .contains("Chưa xác nhận")
                .contains("⚠ Đã thay đổi")
                .contains("Quá hạn");
        assertThat(browser.text("#revised-numbers"))
                .contains("Hồ sơ đã giải quyết")
                .contains("+2");
        browser.click("#verify");
        browser.until("document.querySelector('#outcome')");
        assertThat(browser.text("#outcome"))
                .contains("✓ Khớp: báo cáo tính lại từ 4.000 bản ghi")
                .contains("Các chỉ số✓Giống nhau");
        browser.click("#changed-dossiers");
        browser.until("document.querySelectorAll('#changed tbody tr').length === 2");
        assertThat(browser.text("#changed")).contains("H31.42-260310-0007");
        assertThat(browser.eval("document.querySelector('#proof').getAttribute('href')")
                        .asString())
                .isEqualTo("/api/reports/31_2026-Q1_reporting_2/proof");
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("report-1440");
        browser.click("#to-list");
        browser.until("document.querySelector('#report-list tbody tr') && !location.search.includes('report=')");
    }

    @Test
    void readingTheLogIsShownAsProgress() {
        dashboard.open(SECOND, "#verify");
        browser.click("#verify");
        browser.until("document.querySelector('#verification .reading')?.textContent.includes('1.200 trên 4.000')");
        assertThat(browser.eval("document.querySelector('#verification progress').position")
                        .asDouble())
                .isEqualTo(0.3);
        browser.until("document.querySelector('#outcome')");
    }

    @Test
    void aUnitConfirmsItsFigures() {
        open();
        browser.until("document.querySelector('#confirm .nothing')");
        browser.type("#remark", "Đã đối chiếu");
        browser.click("#confirm-button");
        browser.until("document.querySelector('#confirmed tbody tr')");
        assertThat(browser.text("#confirm")).contains("1 trên 115 đơn vị").contains("✓ Đã xác nhận lúc");
        assertThat(dashboard.gateway().report.seen())
                .filteredOn(request -> request.method().equals("POST"))
                .singleElement()
                .satisfies(request -> assertThat(request.text())
                        .contains("\"period\":\"2026-Q1\"")
                        .contains("\"remark\":\"Đã đối chiếu\""));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void nothingSticksOutAtAnyWidth(int width) {
        browser.size(width, 900);
        open();
        browser.click("#preview");
        browser.until("document.querySelector('#preview-shown')");
        assertThat(width()).isEqualTo(width);
        dashboard.picture("reports-" + width);
        dashboard.open(SECOND, "#verify");
        browser.click("#verify");
        browser.until("document.querySelector('#outcome')");
        assertThat(width()).isEqualTo(width);
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("report-" + width);
    }

    private int width() {
        return browser.eval("document.documentElement.scrollWidth").asInt();
    }

    private void open() {
        dashboard.open(PAGE, "#report-list tbody tr");
        browser.until("document.querySelector('h1').textContent.startsWith('Thành phố Hải Phòng')");
    }
}
