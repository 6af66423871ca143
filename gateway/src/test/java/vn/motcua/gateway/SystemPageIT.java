package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.browser.Browser;
import vn.motcua.gateway.testing.Dashboard;
import vn.motcua.gateway.testing.InBrowser;
import vn.motcua.gateway.testing.ProvinceSystem;

/** Hệ thống: what runs, who is silent, units and the working calendar. */
@ExtendWith(InBrowser.class)
class SystemPageIT {

    private static final String STATUS = "/he-thong";
    private static final String UNITS = "/he-thong?view=units";
    private static final String CALENDAR = "/he-thong?view=calendar&year=2026";

    private final Dashboard dashboard;
    private final Browser browser;
    private ProvinceSystem system;

    SystemPageIT(Dashboard dashboard) {
        this.dashboard = dashboard;
        this.browser = dashboard.browser();
    }

    @BeforeEach
    void answers() {
        system = ProvinceSystem.behind(dashboard);
    }

    @Test
    void servicesLagArrivalsAndSilentUnitsAreTold() {
        dashboard.province().lag(12);
        dashboard.open(STATUS, "#services-table tbody tr");
        browser.until("document.querySelector('#arrivals-chart canvas')");
        assertThat(browser.text("#now-lag")).contains("12").contains("đang được tính");
        assertThat(browser.texts("#services-table tbody tr")).hasSize(4);
        assertThat(browser.text("#services-table"))
                .contains("sẵn sàng")
                .contains("0.1.0")
                .contains("02/03/2026 07:58");
        assertThat(browser.text("#arrivals-words")).contains("Giờ qua: ");
        browser.until("document.querySelector('#silent-table tbody tr')");
        assertThat(browser.text("#silent-table")).contains("Xã Vĩnh Thuận").contains("chưa bao giờ");
        assertThat(dashboard.barriers()).isEmpty();
        browser.type("#silent-q", "khong co");
        browser.until("!document.querySelector('#silent-table tbody tr')");
        assertThat(browser.eval("location.search").asString()).contains("q=khong");
        browser.eval("document.querySelector('#silent-q').value = ''");
        browser.type("#silent-q", "vinh");
        browser.until("document.querySelector('#silent-table tbody a')");
        browser.click("#silent-table tbody a");
        browser.until("location.pathname === '/don-vi' && location.search.includes('unit=11842')");
    }

    @Test
    void aUnitIsChangedAfterWhatChangesWasShown() {
        dashboard.open(UNITS, "#units-table tbody tr");
        browser.click("#units-table tbody tr[data-key=\"11842\"] a");
        browser.until("document.querySelector('#unit-name')");
        put("#unit-validTo", "2026-06-30");
        put("#unit-parent", "99");
        browser.click("#unit-save");
        browser.until("document.querySelector('#unit-sure')");
        assertThat(browser.text("#unit-sure"))
                .contains("Ngày cuối")
                .contains("2026-06-30")
                .contains("31 → 99");
        browser.click("#unit-yes");
        browser.until("document.querySelector('#unit-parent-fault')");
        assertThat(browser.text("#unit-parent-fault")).contains("Không có đơn vị 99");
        assertThat(dashboard.barriers()).isEmpty();
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("400"));
        put("#unit-parent", "31");
        put("#unit-successors", "11911");
        browser.click("#unit-save");
        browser.until("document.querySelector('#unit-yes')");
        browser.click("#unit-yes");
        browser.until("document.querySelector('#unit-editor .outcome-good')");
        assertThat(lastPut()).hasToString("{\"validTo\":\"2026-06-30\",\"successors\":[\"11911\"]}");
        browser.until("document.querySelector('#units-table').textContent.includes('30/06/2026')");
        browser.forget();
    }

    @Test
    void unitsOfATableAreComparedShownAndSaved() {
        dashboard.open(UNITS, "#units-table tbody tr");
        browser.click("#units-file summary");
        browser.eval(
                "(() => { const field = document.querySelector('#units-csv'); const files = new DataTransfer(); files.items.add(new File(['code,name,level,parent\\n11842,Xã Vĩnh Thuận,WARD,31\\n11911,\"Phường Mới, đổi tên\",WARD,31\\n99001,Xã Mới,WARD,31\\n'], 'units.csv')); field.files = files.files; field.dispatchEvent(new Event('change', {bubbles: true})); })()");
        browser.until("document.querySelector('#file-table')");
        assertThat(browser.text("#units-file [role=status]")).contains("3 đơn vị trong tệp, 2 đơn vị có thay đổi");
        assertThat(browser.text("#file-table")).contains("Phường Mới, đổi tên").contains("đơn vị mới");
        browser.click("#file-save");
        browser.until("document.querySelectorAll('#file-table .state-good').length === 2");
        assertThat(lastPut()).hasToString("{\"name\":\"Xã Mới\",\"level\":\"WARD\",\"parent\":\"31\"}");
    }

    @Test
    void daysArePressedToBeHolidaysOrMakeUpDaysAndSavedWithWhatFollows() {
        dashboard.open(CALENDAR, "#year-shown .day");
        browser.click("[data-date=\"2026-02-16\"]");
        browser.click("[data-date=\"2026-08-22\"]");
        browser.until("document.querySelectorAll('#calendar-days tbody tr').length === 3");
        put("#calendar-days tbody tr[data-key=\"2026-02-16\"] .calendar-note", "Tết Nguyên đán");
        browser.click("#calendar-save");
        browser.until("document.querySelector('#calendar-sure')");
        assertThat(browser.text("#calendar-sure"))
                .contains("16/02/2026")
                .contains("như thường lệ → Ngày nghỉ (Tết Nguyên đán)")
                .contains("như thường lệ → Ngày làm bù")
                .contains("hạn đã tính thì giữ nguyên");
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("system-calendar-changed");
        browser.click("#calendar-yes");
        browser.until("document.querySelector('#calendar .outcome-good')");
        assertThat(lastPut().path("days"))
                .hasToString(
                        "[{\"date\":\"2026-01-01\",\"kind\":\"HOLIDAY\",\"note\":\"Tết Dương lịch\",\"verified\":true},"
                                + "{\"date\":\"2026-02-16\",\"kind\":\"HOLIDAY\",\"note\":\"Tết Nguyên đán\",\"verified\":true},"
                                + "{\"date\":\"2026-08-22\",\"kind\":\"MAKE_UP\",\"note\":null,\"verified\":true}]");
        browser.until("document.querySelector('#calendar-save').disabled");
        browser.click("[data-date=\"2026-02-17\"]");
        system.calendarMoves();
        browser.click("#calendar-save");
        browser.until("document.querySelector('#calendar-yes')");
        browser.click("#calendar-yes");
        browser.until("document.querySelector('#calendar .outcome-bad')");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void nothingSticksOutAtAnyWidth(int width) {
        browser.size(width, 900);
        for (String view : List.of("status", "units&code=11842", "calendar&year=2026")) {
            dashboard.open("/he-thong?view=" + view, "#system-page .panel");
            browser.until(
                    "document.querySelector('#system-page tbody tr') && !document.querySelector('#system-page .bone')");
            assertThat(browser.eval("document.documentElement.scrollWidth").asInt())
                    .as(view)
                    .isEqualTo(width);
            assertThat(dashboard.barriers()).as(view).isEmpty();
            dashboard.picture("system-" + view.replaceAll("&.*", "") + "-" + width);
        }
    }

    private JsonNode lastPut() {
        return JsonMapper.shared()
                .readTree(dashboard.gateway().plan.seen().stream()
                        .filter(request -> request.method().equals("PUT"))
                        .toList()
                        .getLast()
                        .text());
    }

    private void put(String selector, String value) {
        browser.eval("(() => { const field = document.querySelector('" + selector + "'); field.value = '" + value
                + "'; field.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }
}
