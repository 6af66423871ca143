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
import vn.motcua.gateway.testing.ProvinceReconciliation;

/** Đối soát: the lists of a day, and the ward software's codes held against them. */
@ExtendWith(InBrowser.class)
class ReconciliationPageIT {

    private static final String PAGE = "/doi-soat?unit=11911&day=2025-12-01";
    private static final String UNHELD = "000.11911-251201-0999";

    private final Dashboard dashboard;
    private final Browser browser;

    ReconciliationPageIT(Dashboard dashboard) {
        this.dashboard = dashboard;
        this.browser = dashboard.browser();
    }

    @BeforeEach
    void lists() {
        ProvinceReconciliation.behind(dashboard);
    }

    @Test
    void aDayShowsCountsDigestsAndDossiersByThePage() {
        dashboard.open(PAGE, "#day-table tbody tr");
        assertThat(browser.text("#figure-accepted")).contains("Tiếp nhận").contains("120");
        assertThat(browser.text("#figure-resolved .day-count")).isEqualTo("0");
        assertThat(browser.text("#figure-open"))
                .contains("Đang giải quyết")
                .contains(ProvinceReconciliation.OPEN_DIGEST + "…");
        assertThat(browser.texts("#day-table tbody tr")).hasSize(50);
        browser.click("#day-dossiers .pager button:last-child");
        browser.until("document.querySelector('#day-table tbody').textContent.includes('"
                + ProvinceReconciliation.code(51) + "')");
        browser.click("#list-resolved");
        browser.until("document.querySelector('#day-dossiers .nothing')");
        assertThat(browser.eval("location.search").asString()).contains("list=resolved");
        browser.click("#list-accepted");
        browser.until("document.querySelector('#day-table tbody')?.textContent.includes('"
                + ProvinceReconciliation.code(1) + "')");
        assertThat(browser.eval("fetch(document.querySelector('#csv-all').href).then((a) => a.text())")
                        .asString())
                .startsWith("Danh sách,Mã hồ sơ");
        assertThat(browser.texts("#day-dossiers [data-export]")).hasSize(2);
        assertThat(dashboard.barriers()).isEmpty();
    }

    @Test
    void pastedCodesAreComparedAndWhatEachSideLacksIsToldWithTheReason() {
        dashboard.open(PAGE + "&list=open", "#day-table tbody tr");
        browser.click("#compare-button");
        browser.until("document.querySelector('#codes-error').textContent");
        paste(ProvinceReconciliation.code(1) + "\\r\\n\\n  " + UNHELD + " \\n" + ProvinceReconciliation.code(5) + "\\n"
                + UNHELD);
        browser.until("document.querySelector('#unknown-there tbody tr')");
        assertThat(browser.text("#compared .outcome"))
                .contains("2 hồ sơ thiếu ở đây")
                .contains("1 hồ sơ phần mềm");
        assertThat(browser.texts("#missing-here tbody tr")).hasSize(2);
        assertThat(browser.text("#missing-here"))
                .contains(UNHELD)
                .contains("hãy đồng bộ lại")
                .contains("đã kết thúc lúc");
        assertThat(browser.texts("#unknown-there tbody th")).containsExactly(ProvinceReconciliation.code(2));
        assertThat(browser.text("#codes-error")).isEmpty();
        assertThat(dashboard.gateway().indicator.seen())
                .filteredOn(request -> request.method().equals("POST"))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.target()).startsWith("/api/units/11911/reconciliation?day=2025-12-01");
                    assertThat(request.text())
                            .isEqualTo("{\"open\":[\"%s\",\"%s\",\"%s\"]}"
                                    .formatted(ProvinceReconciliation.code(1), UNHELD, ProvinceReconciliation.code(5)));
                });
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("reconciliation-1440");
        paste(ProvinceReconciliation.code(2) + "\\n" + ProvinceReconciliation.code(1));
        browser.until("document.querySelector('#compared .outcome-good')");
        assertThat(browser.texts("#missing-here, #unknown-there")).isEmpty();
    }

    @Test
    void anotherDayStandsInTheAddress() {
        dashboard.open(PAGE, "#day-table tbody tr");
        browser.click("#day-before");
        browser.until("location.search.includes('day=2025-11-30')");
        browser.until("document.querySelector('#day-table tbody tr')");
        assertThat(browser.eval("document.querySelector('#day').value").asString())
                .isEqualTo("2025-11-30");
        browser.eval("history.back()");
        browser.until("document.querySelector('#day').value === '2025-12-01'");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1440})
    void nothingSticksOutAtAnyWidth(int width) {
        browser.size(width, 900);
        dashboard.open(PAGE + "&list=open", "#day-table tbody tr");
        paste(UNHELD);
        browser.until("document.querySelector('#unknown-there tbody tr')");
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isEqualTo(width);
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("reconciliation-" + width);
    }

    private void paste(String codes) {
        browser.eval("document.querySelector('#codes').value = '" + codes + "'");
        browser.click("#compare-button");
    }
}
