package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.browser.Browser;
import vn.motcua.gateway.testing.Dashboard;
import vn.motcua.gateway.testing.InBrowser;
import vn.motcua.gateway.testing.ProvincePlans;
import vn.motcua.gateway.testing.StubService;

/** Kế hoạch: from a text with problems to a plan in force, compared, reported on and in a calendar. */
@ExtendWith(InBrowser.class)
class PlansPageIT {

    private static final String PAGE = "/ke-hoach?unit=11911";
    private static final String PLAN = PAGE + "&plan=" + ProvincePlans.PLAN;
    private static final String AT = "&at=2026-09-25";

    private final Dashboard dashboard;
    private final Browser browser;
    private ProvincePlans plans;

    PlansPageIT(Dashboard dashboard) {
        this.dashboard = dashboard;
        this.browser = dashboard.browser();
    }

    @BeforeEach
    void plans() {
        plans = ProvincePlans.behind(dashboard);
    }

    @Test
    void aTextIsImportedCorrectedAtItsLinesAndPublished() {
        dashboard.open("/ke-hoach?unit=31&view=import", "#import-button");
        browser.until("document.querySelector('#unit').value.includes('Hải Phòng')");
        browser.click("#import-button");
        browser.until("document.querySelector('#import .field-error').textContent");
        paste(ProvincePlans.text());
        browser.until("document.querySelector('.headline-period').textContent.includes('Nguyễn Bỉnh Khiêm')");
        assertThat(browser.text(".import-sent")).contains("Xã Nguyễn Bỉnh Khiêm, Năm 2026");
        assertThat(dashboard.barriers()).isEmpty();
        browser.click("#import-button");
        browser.until("document.querySelector('.text-lines')");
        assertThat(sent("POST", "/api/plans?")).singleElement().satisfies(request -> {
            assertThat(request.target()).contains("unit=11911", "year=2026").doesNotContain("half");
            assertThat(request.header("Content-Type")).startsWith("text/plain");
            assertThat(request.text()).isEqualTo(ProvincePlans.text());
        });
        browser.until("document.querySelector('#line-4 .read-value')?.textContent.includes('95')");
        assertThat(browser.text("#line-4")).contains("đạt 95%").contains("Hồ sơ giải quyết trước hạn, đúng hạn");
        assertThat(browser.text("#line-5 .found-WARNING")).contains("⚠").contains("Cần xem");
        assertThat(browser.text("#line-7")).contains("Nhiệm vụ 1").contains("Chủ trì: Văn phòng");
        assertThat(browser.text("#line-10"))
                .contains("✕ Lỗi")
                .contains("Ngày 31/9/2026 không có trong lịch")
                .contains("Đề xuất: 30/9/2026");
        assertThat(browser.text("#line-15 .found-UNMATCHED")).contains("Chưa xếp loại");

        browser.click("#only-problems");
        browser.until("document.querySelectorAll('.text-line').length === 3");
        assertThat(List.of(jumped(false), jumped(false), jumped(true))).containsExactly("line-5", "line-10", "line-5");
        address("view=text", "only=problems", "line=5");
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("plans-text-1440");

        browser.click("#line-10 .proposal button");
        browser.until("document.querySelector('#saved').textContent.includes('Đã nhận đề xuất')");
        assertThat(browser.texts("#line-10")).isEmpty();
        assertThat(sent("PUT", "/api/plans/" + ProvincePlans.PLAN))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.target()).endsWith("?version=1");
                    assertThat(request.text()).contains("\"date\":\"2026-09-30\"", "Trước ngày 30/9/2026");
                });
        browser.click("#plan-publish");
        browser.until("document.querySelector('#publishing .found-WARNING')");
        assertThat(browser.text("#publishing")).contains("Vẫn ban hành").contains("Mức độ hài lòng: 90 thấp hơn");
        browser.click("#publish-yes");
        browser.until("document.querySelector('.plan-actions .outcome-good')");
        browser.until("document.querySelector('#review .plan-PUBLISHED')");
        assertThat(sent("POST", "/api/plans/" + ProvincePlans.PLAN + "/publish"))
                .singleElement()
                .satisfies(request -> assertThat(request.target()).endsWith("?version=2"));
    }

    @Test
    void whatADocumentIsRefusedForStandsBesideItsLines() {
        dashboard.open(PAGE + "&view=import", "#import-button");
        paste("unit: \"11842\"\nyear: 2026\ntargets:\n  - {value: 195}\n  - {indicator: XX}");
        browser.until("document.querySelector('#import-own').checked");
        browser.click("#import-button");
        browser.until("document.querySelector('#refused-lines')");
        assertThat(browser.texts("#refused-lines .text-line"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("4", "{value: 195}", "✕ Lỗi", "195 nằm ngoài 0 - 100 %"),
                        line -> assertThat(line).contains("5", "{indicator: XX}", "Không có chỉ số 'XX'"));
        assertThat(sent("POST", "/api/plans"))
                .singleElement()
                .satisfies(request -> assertThat(request.target()).doesNotContain("unit="));
        assertThat(dashboard.barriers()).isEmpty();
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("422"));
        browser.forget();
    }

    @Test
    void aChangeByAnotherIsToldAndNothingIsOverwritten() {
        dashboard.open(PLAN + "&view=text", "#line-5 .read-tools");
        plans.is("edited");
        browser.click("#line-5 .read-tools button:last-child");
        browser.until("document.querySelector('#conflict')");
        assertThat(browser.text("#conflict")).contains("phiên bản 2").contains("Sửa dự thảo");
        assertThat(browser.text("#line-5")).contains("Chỉ tiêu");
        assertThat(dashboard.barriers()).isEmpty();
        browser.click("#conflict-reload");
        browser.until("document.querySelector('#review').textContent.includes('phiên bản 2')");
        browser.until("!document.querySelector('#conflict')");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("409"));
        browser.forget();
    }

    @Test
    void plansAreFoundByTypingAndAnEmptyListSaysWhatToDo() {
        dashboard.open(PAGE, "#plan-table tbody tr");
        browser.until("document.querySelector('#plan-table tbody tr').textContent.includes('Xã Nguyễn Bỉnh Khiêm')");
        assertThat(browser.text("#plan-table tbody tr"))
                .contains("Năm 2026")
                .contains("Dự thảo")
                .contains("1 cần xem");
        browser.type("#plan-q", "khong co");
        browser.until("document.querySelector('#plan-list .nothing')");
        address("q=khong+co");
        dashboard.open("/ke-hoach?unit=11842", "#plans-empty");
        assertThat(browser.text("#plans-empty")).contains(".docx", ".xlsx", ".txt", ".yaml", ".json");
        assertThat(dashboard.barriers()).isEmpty();
    }

    @Test
    void onePlanShowsTargetsTasksAndFilesAndIsWithdrawnWithAReason() {
        plans.is("published");
        dashboard.open(PLAN + AT, "#plan-tasks tbody tr");
        browser.until("document.querySelectorAll('#targets tbody tr').length === 2");
        assertThat(browser.text("#plan-tasks")).contains("Sắp đến hạn").contains("Trước ngày 30/9/2026");
        assertThat(browser.texts("[data-file]")).containsExactly("xlsx", "yaml", "json", "văn bản gốc", "lịch (.ics)");
        browser.until("document.querySelector('#versions li')");
        assertThat(browser.text("#versions")).contains("Bản thứ 2").contains("So sánh");
        assertThat(browser.text("#history")).contains("Ban hành").contains("Lập dự thảo");
        browser.click("#plan-withdraw");
        browser.click("#withdrawing button[type=submit]");
        browser.until("document.querySelector('#withdraw-error').textContent");
        browser.eval("document.querySelector('#withdraw-reason').value = 'Ban hành nhầm'");
        browser.click("#withdrawing button[type=submit]");
        browser.until("document.querySelector('.plan-actions .outcome-good')");
        assertThat(sent("POST", "/api/plans/" + ProvincePlans.PLAN + "/withdraw"))
                .singleElement()
                .satisfies(request -> assertThat(request.text()).isEqualTo("{\"reason\":\"Ban hành nhầm\"}"));
        assertThat(dashboard.barriers()).isEmpty();
    }

    @Test
    void twoPlansStandSideBySideWithTheirWordsMarked() {
        dashboard.open(
                PAGE + "&view=compare&plan=" + ProvincePlans.AMENDMENT + "&with=" + ProvincePlans.PLAN,
                "#diff-tasks ins");
        assertThat(browser.texts("#diff-targets [data-diff]")).hasSize(3);
        assertThat(browser.text("#diff-targets [data-diff=changed]")).contains("95", "98");
        assertThat(browser.text("#diff-targets [data-diff=removed]")).contains("Mức độ hài lòng", "≥ 90 %");
        assertThat(browser.text("#diff-tasks ins")).contains("đơn giản hóa");
        assertThat(dashboard.barriers()).isEmpty();
    }

    @Test
    void aTaskIsFoundAndReportedOnWithEvidence() {
        plans.is("published");
        dashboard.open(PAGE + "&view=tasks" + AT, "#task-table tbody tr");
        assertThat(browser.text("#state-OVERDUE")).contains("1").contains("Quá hạn");
        browser.click("#task-table tbody tr[data-key*=\"II.1\"] a");
        browser.until("document.querySelector('#delivery-table')");
        address("task=II.1", "at=2026-09-25");
        browser.click("#delivery-table button");
        browser.type("[name=number-0]", "45/BC-UBND");
        browser.eval("document.querySelector(\"[name='date-0']\").value = '2026-09-24'");
        browser.type("[name=link-0]", "https://example.vn/45.pdf");
        browser.type("[name=note]", "Đã gửi báo cáo");
        browser.eval("document.querySelector(\"[name='on']\").value = '2026-09-24'");
        browser.click("#progress-button");
        browser.until("document.querySelector('#report-table tbody tr')");
        assertThat(sent("POST", "/api/plans/" + ProvincePlans.PLAN + "/tasks/II.1/progress"))
                .singleElement()
                .satisfies(
                        request -> assertThat(request.text())
                                .contains("\"on\":\"2026-09-24\"", "\"done\":true", "\"occurrence\":\"2026-09-29\"")
                                .contains(
                                        "{\"number\":\"45/BC-UBND\",\"date\":\"2026-09-24\",\"link\":\"https://example.vn/45.pdf\"}"));
        assertThat(browser.text("#report-table"))
                .contains("45/BC-UBND ngày 24/09/2026")
                .contains("Đã gửi báo cáo");
        browser.until("document.querySelector('#delivery-table .task-DONE')");
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("plans-task-1440");
    }

    @Test
    void theCalendarIsWalkedByKeysAndADayShowsItsTasks() {
        plans.is("published");
        dashboard.open(PAGE + "&view=calendar&month=2026-09" + AT, "[data-date=\"29\"] + .month-task");
        browser.eval("document.querySelector(\"[data-date='28']\").focus()");
        browser.eval(
                "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}))");
        assertThat(browser.eval("document.activeElement.dataset.date").asString())
                .isEqualTo("29");
        browser.eval("document.activeElement.click()");
        browser.until("document.querySelector('.agenda-this')");
        assertThat(browser.text(".agenda-this")).contains("29/09/2026").contains("Sắp đến hạn");
        address("day=2026-09-29");
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("plans-calendar-1440");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&view=import",
                "&view=tasks",
                "&view=calendar&month=2026-09",
                "&view=text&plan=" + ProvincePlans.PLAN,
                "&plan=" + ProvincePlans.PLAN,
                "&task=II.1&plan=" + ProvincePlans.PLAN,
                "&view=compare&plan=" + ProvincePlans.AMENDMENT
            })
    void nothingSticksOutOnAPhone(String view) {
        plans.is(view.contains("text") ? "draft" : "published");
        browser.size(390, 844);
        dashboard.open(PAGE + view + AT, ".panel tbody tr, .text-line, .agenda-day, #import-button, .diff");
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isEqualTo(390);
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.picture("plans" + view.replaceAll("[^a-z]+", "-") + "-390");
    }

    /** Goes to the next place to look at, or the one before, by the keyboard; says where that is. */
    private String jumped(boolean back) {
        browser.eval("dispatchEvent(new KeyboardEvent('keydown', {key: 'F8', shiftKey: " + back + "}))");
        browser.until("document.activeElement.classList.contains('text-current')");
        return browser.eval("document.activeElement.id").asString();
    }

    /** What is chosen comes to stand in the address. */
    private void address(String... parts) {
        for (String part : parts) {
            browser.until("location.search.includes('" + part + "')");
        }
    }

    private void paste(String text) {
        browser.eval("{const field = document.querySelector('#import-text'); field.value = '"
                + text.replace("\n", "\\n") + "'; field.dispatchEvent(new Event('input', {bubbles: true})); true}");
    }

    private List<StubService.Seen> sent(String method, String target) {
        return dashboard.gateway().plan.seen().stream()
                .filter(request ->
                        request.method().equals(method) && request.target().startsWith(target))
                .toList();
    }
}
