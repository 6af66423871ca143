package vn.motcua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.motcua.browser.Browser;
import vn.motcua.gateway.testing.Dashboard;
import vn.motcua.gateway.testing.InBrowser;
import vn.motcua.gateway.testing.ProvinceEntry;

/** Nhập liệu: declared figures as a sheet, causes and apologies in bulk, refused events sent right. */
@ExtendWith(InBrowser.class)
class EntryPageIT {

    private static final String DECLARED = "/nhap-lieu?unit=11842&period=2026-Q1&cutoff=calendar";
    private static final String LATE = DECLARED + "&view=late";
    private static final String REJECTED = DECLARED + "&view=rejected";
    private static final String SHEET = "#declared-sheet tbody tr[data-key]";

    private final Dashboard dashboard;
    private final Browser browser;
    private ProvinceEntry entry;

    EntryPageIT(Dashboard dashboard) {
        this.dashboard = dashboard;
        this.browser = dashboard.browser();
    }

    @BeforeEach
    void takesEvents() {
        entry = ProvinceEntry.behind(dashboard);
    }

    @Test
    void figuresAreTypedLikeInASheetSentAtOnceAndFollowedUntilTheyCount() {
        dashboard.open(DECLARED, SHEET);
        assertThat(browser.text(row("PROCEDURES_PUBLISHED")))
                .contains("360/370")
                .contains("phần mềm gửi");
        type("PROCEDURES_PUBLISHED", "numerator", "365");
        assertThat(browser.text(row("PROCEDURES_PUBLISHED"))).contains("98,65").contains("chưa gửi");
        browser.enter();
        assertThat(focused()).isEqualTo("11842/FULL_ONLINE_SERVICES numerator");
        browser.type(":focus", "41");
        browser.eval(
                "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, cancelable: true}))");
        assertThat(focused()).isEqualTo("11842/FULL_ONLINE_SERVICES denominator");
        browser.type(":focus", "1.250");
        type("CAMPAIGNS", "numerator", "4");
        browser.until("document.querySelector('#send').textContent.includes('3')");
        dashboard.picture("entry-typed");
        browser.click("#send");
        browser.until("document.querySelectorAll('#declared-sheet .state-good').length === 3");
        browser.until(
                "document.querySelector('" + row("FULL_ONLINE_SERVICES") + "').textContent.includes('đã vào số liệu')");
        List<JsonNode> sent = entry.sent();
        assertThat(sent).hasSize(3);
        JsonNode first = sent.getFirst();
        assertThat(first.path("type").asString()).isEqualTo("vn.motcua.figure.declared");
        assertThat(first.path("source").asString()).isEqualTo("/units/11842/dashboard");
        assertThat(first.path("subject").asString()).isEqualTo("11842/PROCEDURES_PUBLISHED/2026-Q1");
        assertThat(Instant.parse(first.path("time").asString()))
                .isBeforeOrEqualTo(Instant.now().plusSeconds(5));
        assertThat(sent.stream().map(event -> event.path("id").asString())).doesNotHaveDuplicates();
        assertThat(sent.get(1).path("data"))
                .hasToString(
                        "{\"unit\":\"11842\",\"figure\":\"FULL_ONLINE_SERVICES\",\"period\":\"2026-Q1\",\"numerator\":41,\"denominator\":1250}");
        assertThat(sent.get(2).at("/data/denominator").asInt()).isZero();
        browser.until("document.querySelector('#send').disabled");
        assertThat(dashboard.barriers()).isEmpty();
    }

    @Test
    void aBlockIsPastedAndWhatIsWrongIsMarkedAtItsCellAndKeptUntilMended() {
        dashboard.open(DECLARED, SHEET);
        paste("FULL_ONLINE_SERVICES", "numerator", "41\\t52\\r\\n7\\tnhiều\\r\\n-3\\t9\\r\\n");
        browser.until("document.querySelectorAll('#declared-sheet [aria-invalid]').length === 2");
        assertThat(browser.text("#declared-sheet .cell-fault")).contains("Phải là số nguyên không âm, ví dụ 365");
        assertThat(browser.text("#declared-bar")).contains("1 số chưa gửi").contains("2 dòng cần sửa");
        assertThat(dashboard.barriers()).isEmpty();
        dashboard.open(DECLARED, SHEET);
        assertThat(browser.text("#declared-bar")).contains("2 dòng cần sửa");
        type("BOUNDARY_FREE_PROCEDURES", "denominator", "8");
        type("ON_SYSTEM", "numerator", "3");
        entry.refuses("ON_SYSTEM");
        browser.click("#send");
        browser.until("document.querySelector('#declared-bar').textContent.includes('Đã nhận 2, bị từ chối 1')");
        assertThat(browser.text(row("ON_SYSTEM"))).contains("bị từ chối: Phải là số nguyên");
        entry.away();
        browser.click("#send");
        browser.until("document.querySelector('#declared-bar .field-error')");
        assertThat(browser.text("#declared-bar")).contains("Chưa gửi được: Hãy gửi lại sau ít giây.");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("503"));
        browser.click("#drop");
        browser.until("document.querySelector('#send').disabled");
        browser.forget();
    }

    @Test
    void aProvinceSeesOneFigureOfAllItsUnits() {
        dashboard.open(
                "/nhap-lieu?unit=31&period=2026-Q1&cutoff=calendar&by=figure&figure=PROCEDURES_PUBLISHED", SHEET);
        assertThat(browser.texts(SHEET)).hasSizeGreaterThan(100);
        assertThat(browser.text("[data-key=\"11842/PROCEDURES_PUBLISHED\"]")).contains("360/370");
        paste("11911/PROCEDURES_PUBLISHED", "numerator", "11\\t12\\r\\n13\\t14");
        browser.until("document.querySelector('#send').textContent.includes('2')");
        assertThat(millisOfTyping("11842/PROCEDURES_PUBLISHED")).isLessThan(100);
        dashboard.picture("entry-province");
    }

    @Test
    void causesAndApologiesAreEnteredForManyDossiersAtOnce() {
        dashboard.open(LATE, "#late-table tbody tr");
        assertThat(browser.texts("#late-table tbody tr")).hasSize(100);
        assertThat(browser.eval("document.querySelector('#send-lateness').disabled")
                        .asBoolean())
                .isTrue();
        pick(0, false);
        pick(4, true);
        browser.until("document.querySelector('#send-lateness').textContent.includes('5')");
        choose("#cause", "SUBJECTIVE");
        choose("#apology", "given");
        browser.until("document.querySelector('#apology-day')");
        dashboard.picture("entry-late");
        browser.click("#send-lateness");
        browser.until("document.querySelectorAll('#late-table .state-good').length === 5");
        assertThat(browser.text("#lateness")).contains("Đã nhận 5, bị từ chối 0");
        JsonNode first = entry.sent().getFirst();
        assertThat(first.path("type").asString()).isEqualTo("vn.motcua.dossier.lateness");
        assertThat(first.path("subject").asString()).isEqualTo(ProvinceEntry.late(1));
        assertThat(first.at("/data/cause").asString()).isEqualTo("SUBJECTIVE");
        assertThat(first.at("/data/note").asString()).isEqualTo("chờ cơ quan thuế");
        assertThat(Instant.parse(first.at("/data/apologizedAt").asString()))
                .isAfter(Instant.now().minusSeconds(60));
        assertThat(browser.texts("#late-table tbody .column-cause").getFirst()).isEqualTo("Chủ quan");
        assertThat(dashboard.barriers()).isEmpty();
        browser.click("#pick-all");
        browser.until("document.querySelector('#send-lateness').textContent.includes('130')");
        browser.click("#late-resolved-late");
        browser.until(
                "location.search.includes('late=resolved-late') && document.querySelector('#send-lateness')?.disabled");
        assertThat(dashboard.gateway().indicator.seen())
                .anyMatch(request -> request.target().contains("state=resolved-late")
                        && request.target().contains("from=2026-01-01")
                        && request.target().contains("lack=any"));
    }

    @Test
    void aRefusedEventIsCorrectedWhereItWasWrongAndSentAgain() {
        dashboard.open(REJECTED, "#rejected-table tbody tr");
        assertThat(browser.text("#rejected-table tbody tr"))
                .contains("Tiếp nhận hồ sơ")
                .contains("hẹn trả")
                .contains(ProvinceEntry.REFUSED);
        browser.click("#rejected-table .column-correct a");
        browser.until("document.querySelector('#event-form')");
        assertThat(browser.text(".event-wrong")).contains("Hẹn trả").contains("ví dụ 05/01/2026 09:00");
        assertThat(browser.eval("document.querySelector('#event-subject').value")
                        .asString())
                .isEqualTo(ProvinceEntry.REFUSED);
        browser.click("#send-event");
        browser.until("document.querySelectorAll('.event-wrong').length === 3");
        assertThat(dashboard.barriers()).isEmpty();
        put("#event-procedure", "1.001193");
        choose("#event-channel", "COUNTER");
        put("#event-acceptedAt", "2026-03-02T08:30:00");
        put("#event-dueAt", "2026-03-06T17:00:00");
        put("#event-feeDue", "8.000");
        choose("#event-resultDocument", "true");
        dashboard.picture("entry-correction");
        browser.click("#send-event");
        browser.until("document.querySelector('#taken')");
        JsonNode event = entry.sent().getFirst();
        assertThat(event.path("id").asString()).isEqualTo("e-9");
        assertThat(event.path("data"))
                .hasToString(
                        "{\"unit\":\"11842\",\"procedure\":\"1.001193\",\"channel\":\"COUNTER\",\"acceptedAt\":\"2026-03-02T08:30:00+07:00\",\"dueAt\":\"2026-03-06T17:00:00+07:00\",\"feeDue\":8000,\"resultDocument\":true}");
        browser.until("document.querySelector('#rejected-table .state-good')");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void nothingSticksOutAtAnyWidth(int width) {
        browser.size(width, 900);
        for (String view : List.of("declared", "late", "rejected&rejection=r1")) {
            dashboard.open(DECLARED + "&view=" + view, "#entry-page tbody tr");
            browser.until("!document.querySelector('#entry-page .bone')");
            assertThat(browser.eval("document.documentElement.scrollWidth").asInt())
                    .as(view)
                    .isEqualTo(width);
            assertThat(dashboard.barriers()).as(view).isEmpty();
            dashboard.picture("entry-" + view.replaceAll("&.*", "") + "-" + width);
        }
    }

    private static String row(String figure) {
        return "[data-key=\"11842/" + figure + "\"]";
    }

    private static String cell(String key, String column) {
        return "[data-key=\"" + (key.contains("/") ? key : "11842/" + key) + "\"] [data-column=\"" + column + "\"]";
    }

    private void type(String figure, String column, String text) {
        browser.eval("document.querySelector('" + cell(figure, column) + "').focus()");
        browser.type(cell(figure, column), text);
    }

    private void paste(String figure, String column, String text) {
        browser.eval(
                "(() => { const field = document.querySelector('" + cell(figure, column)
                        + "'); field.focus(); const clipboardData = new DataTransfer(); clipboardData.setData('text/plain', '"
                        + text
                        + "'); field.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true})); })()");
    }

    /** From a letter typed to the page drawn anew. */
    private double millisOfTyping(String key) {
        return browser.eval(
                        "new Promise((drawn) => { const field = document.querySelector('" + cell(key, "numerator")
                                + "'); const from = performance.now(); field.value = '7'; field.dispatchEvent(new Event('input', {bubbles: true})); requestAnimationFrame(() => setTimeout(() => drawn(performance.now() - from))); })")
                .asDouble();
    }

    private String focused() {
        return browser.eval(
                        "document.activeElement.closest('tr').dataset.key + ' ' + document.activeElement.dataset.column")
                .asString();
    }

    private void pick(int index, boolean shift) {
        browser.eval("document.querySelectorAll('#late-table .pick')[" + index
                + "].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, shiftKey: " + shift
                + "}))");
    }

    private void choose(String selector, String value) {
        browser.eval("(() => { const field = document.querySelector('" + selector + "'); field.value = '" + value
                + "'; field.dispatchEvent(new Event('change', {bubbles: true})); })()");
    }

    private void put(String selector, String value) {
        browser.eval("(() => { const field = document.querySelector('" + selector + "'); field.value = '" + value
                + "'; field.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }
}
