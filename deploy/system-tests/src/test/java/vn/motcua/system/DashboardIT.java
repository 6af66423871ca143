package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.motcua.browser.Browser;

/** The dashboard of a running system in a real browser, with a province's quarter behind it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardIT {

    private static final int DOSSIERS = 3_000;
    private static final String QUARTER = "?unit=" + SimulatedProvince.CODE + "&period=2026-Q1&cutoff=reporting";
    private static final String WARD = "11329";
    private static final String ANOTHER_WARD = "11383";
    private static final String PLAN = """
            KẾ HOẠCH
            Kiểm soát thủ tục hành chính năm 2027, phường Ngô Quyền
            I. MỤC TIÊU
            - Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn đạt 95%.
            II. NHIỆM VỤ
            1. Rà soát thủ tục hành chính.
            - Đơn vị chủ trì: Văn phòng.
            - Thời gian thực hiện: Trước ngày 31/9/2027.
            III. TỔ CHỨC THỰC HIỆN
            Phấn đấu 80% cán bộ được tập huấn trong năm.
            """;
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<Integer> WIDTHS = List.of(1440, 390);

    private RunningSystem system;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        assumeTrue(
                Browser.installed().isPresent(),
                "No Chromium found: install it (apt-get install chromium) or name it in the variable CHROMIUM");
        system = RunningSystem.start(data);
        SimulatedProvince.fill(system, DOSSIERS);
        browser = Browser.start();
        browser.open(uri("/favicon.svg"));
        browser.logIn(system.token());
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (system != null) {
            system.close();
        }
    }

    @BeforeEach
    void wide() {
        browser.size(1440, 900);
        browser.forgetTraffic();
    }

    @Test
    void figuresMoveAsEventsArrive() {
        open("/toan-tinh" + QUARTER, "[data-code=ON_TIME] .tile-share");
        String before = browser.text("[data-code=ON_TIME] .tile-share");
        browser.eval("window.stayed = true");
        system.post("/api/events", "application/cloudevents-batch+json", """
                [{"specversion":"1.0","id":"live-1","source":"/units/%1$s/test","type":"vn.motcua.dossier.accepted",
                  "subject":"LIVE-1","time":"2026-03-02T08:00:00+07:00",
                  "data":{"unit":"%1$s","procedure":"1.001193","sector":"TP-HT","channel":"ONLINE",
                          "acceptedAt":"2026-03-02T08:00:00+07:00","dueAt":"2026-03-06T17:00:00+07:00"}},
                 {"specversion":"1.0","id":"live-2","source":"/units/%1$s/test","type":"vn.motcua.dossier.progressed",
                  "subject":"LIVE-1","time":"2026-03-04T08:00:00+07:00",
                  "data":{"unit":"%1$s","step":"COMPLETED","at":"2026-03-04T08:00:00+07:00"}}]""".formatted(WARD));
        browser.until("document.querySelector('[data-code=ON_TIME] .tile-share').textContent !== '" + before + "'");
        assertThat(browser.eval("window.stayed").asBoolean()).isTrue();
        clean();
    }

    @Test
    void aRunningYearTellsWhatChangedSinceYesterdayAndWhereItIsHeading() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        assumeTrue(today.getDayOfYear() > 1, "a year that begins today has no yesterday");
        finishedOn(today.minusDays(1), "before", 30);
        finishedOn(today, "now", 12);
        system.awaitNoLag();
        String year = "?unit=%s&period=" + today.getYear() + "&cutoff=calendar";
        open("/toan-tinh" + year.formatted(SimulatedProvince.CODE), "#changes .counts");
        assertThat(browser.text("#changes .counts")).contains("12");
        assertThat(browser.text("#changes .hint")).contains(today.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        open("/don-vi" + year.formatted(ANOTHER_WARD), "#indicators .future");
        assertThat(browser.texts("#indicators .future")).anyMatch(text -> text.contains("%"));
        clean();
    }

    private void finishedOn(LocalDate day, String name, int dossiers) {
        String events = IntStream.range(0, dossiers)
                .mapToObj(number -> """
                        {"specversion":"1.0","id":"%1$s-%2$d-a","source":"/units/%3$s/test","type":"vn.motcua.dossier.accepted",
                         "subject":"%1$s-%2$d","time":"%4$sT00:00:01+07:00",
                         "data":{"unit":"%3$s","procedure":"1.001193","sector":"TP-HT","channel":"ONLINE",
                                 "acceptedAt":"%4$sT00:00:01+07:00","dueAt":"%5$sT17:00:00+07:00"}},
                        {"specversion":"1.0","id":"%1$s-%2$d-b","source":"/units/%3$s/test","type":"vn.motcua.dossier.progressed",
                         "subject":"%1$s-%2$d","time":"%4$sT00:00:02+07:00",
                         "data":{"unit":"%3$s","step":"COMPLETED","at":"%4$sT00:00:02+07:00"}}""".formatted(name, number, ANOTHER_WARD, day, day.plusDays(2)))
                .collect(Collectors.joining(",", "[", "]"));
        system.post("/api/events", "application/cloudevents-batch+json", events);
    }

    @Test
    void fromAWardFoundWithoutDiacriticsToTheDossiersBehindItsNumber() {
        open("/toan-tinh" + QUARTER, ".matrix tbody tr");
        browser.type("#find", "le chan");
        browser.until("document.querySelectorAll('.matrix tbody tr').length === 1");
        assertThat(browser.text(".matrix tbody .column-unit")).isEqualTo("Phường Lê Chân");
        browser.click(".matrix tbody .column-unit a");
        browser.until(
                "location.pathname === '/don-vi' && document.querySelector('#indicators a[href*=\"part=denominator\"]')");
        String link = "#indicators [data-key^=\"ON_TIME|\"] a[href*=\"part=denominator\"]";
        String figure = browser.text(link);
        browser.click(link);
        browser.until("location.pathname === '/ho-so' && document.querySelector('.drill-sum')");
        assertThat(browser.text(".drill-sum strong")).endsWith(": " + figure);
        browser.click("tbody tr:first-child a");
        browser.until("document.querySelector('#facets')");
        clean();
    }

    @Test
    void aQuarterIsLookedAtClosedTakenAwayAndProved() {
        open("/bao-cao" + QUARTER, "#preview");
        browser.click("#preview");
        browser.until("document.querySelector('#preview-shown #checks-table')");
        assertThat(browser.text("#preview-shown #checks-table")).doesNotContain("✕");
        browser.click("#close");
        browser.until("document.activeElement?.id === 'close-yes'");
        browser.enter();
        browser.until("document.querySelector('#to-report')");
        browser.click("#to-report");
        browser.until("document.querySelector('#verify')");
        for (String kind : List.of("docx", "pdf", "xlsx", "csv")) {
            assertThat(browser.eval(
                                    "fetch(document.querySelector('#report [data-file=%s]').href).then(async (a) => `${a.status} ${(await a.blob()).size > 1000}`)"
                                            .formatted(kind))
                            .asString())
                    .as(kind)
                    .isEqualTo("200 true");
        }
        browser.click("#verify");
        browser.until("document.querySelector('#outcome')");
        assertThat(browser.text("#outcome")).contains("✓ Khớp");
        clean();
        pictures("report");
    }

    @Test
    void aDeclaredFigureCountsOnceItWasTypedAndSent() {
        String row = "#declared-sheet [data-key=\"%s/CAMPAIGNS\"]".formatted(ANOTHER_WARD);
        open("/nhap-lieu" + QUARTER + "&unit=" + ANOTHER_WARD, row);
        browser.type(row + " input", "23");
        browser.enter();
        browser.click("#send");
        browser.until("document.querySelector('" + row + "').textContent.includes('đã vào số liệu')");
        JsonNode indicators = system.get("/api/units/" + ANOTHER_WARD + "/indicators?period=2026-Q1&cutoff=reporting")
                .path("indicators");
        assertThat(indicators
                        .valueStream()
                        .filter(each -> each.path("code").stringValue().equals("CAMPAIGNS"))
                        .map(each -> each.path("numerator").asInt()))
                .containsExactly(23);
        clean();
    }

    @Test
    void aPlanIsReadCorrectedWhereItIsWrongAndPublished() {
        open("/ke-hoach?unit=" + WARD + "&view=import", "#import-button");
        browser.until("document.querySelector('#unit').value.includes('Ngô Quyền')");
        browser.eval("{const field = document.querySelector('#import-text'); field.value = `" + PLAN
                + "`; field.dispatchEvent(new Event('input', {bubbles: true})); true}");
        browser.click("#import-button");
        browser.until("document.querySelector('.text-lines')");
        browser.until("document.querySelector('#line-4 .read-value')?.textContent.includes('95')");
        assertThat(browser.text("#line-8")).contains("✕ Lỗi").contains("Đề xuất: 30/9/2027");
        assertThat(browser.text("#line-10")).contains("Chưa xếp loại");
        pictures("plan-text");
        browser.click("#line-8 .proposal button");
        browser.until("document.querySelector('#saved').textContent.includes('Đã nhận đề xuất')");
        browser.click("#plan-publish");
        browser.until("document.querySelector('#publish-yes')");
        browser.click("#publish-yes");
        browser.until("document.querySelector('#review .plan-PUBLISHED')");
        JsonNode plans = system.get("/api/plans?unit=" + WARD + "&year=2027&status=PUBLISHED");
        assertThat(plans.path("total").asInt()).isEqualTo(1);
        String plan = plans.path("items").get(0).path("id").stringValue();
        assertThat(system.get("/api/plans/" + plan).path("tasks").toString()).contains("2027-09-30");
        clean();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            province       | /toan-tinh | .matrix tbody tr
            unit           | /don-vi    | #sectors tbody tr
            reports        | /bao-cao   | #confirm-button
            plans          | /ke-hoach  | #plan-table tbody tr
            entry          | /nhap-lieu | #declared-sheet tbody tr
            reconciliation | /doi-soat  | #day-table tbody tr
            system         | /he-thong  | #services-table tbody tr
            public         | /cong-khai | #late-units tbody tr
            """)
    void everyPageIsWholeOnAWideAndANarrowScreen(String name, String page, String element) {
        String more = switch (name) {
            case "unit" -> "&unit=" + WARD;
            case "reconciliation" -> "&unit=" + WARD + "&day=2026-03-03";
            case "public" -> "&week=2026-W10&month=2026-02";
            default -> "";
        };
        open(page + QUARTER + more, element);
        pictures(name);
        clean();
    }

    /** Leaves a picture of each width; nothing may stick out, nothing may bar the way of somebody who does not see. */
    private void pictures(String name) {
        for (int width : WIDTHS) {
            browser.size(width, 900);
            browser.until("document.querySelectorAll('.bone').length === 0");
            assertThat(browser.eval("document.documentElement.scrollWidth").asInt())
                    .isEqualTo(width);
            assertThat(browser.barriers()).isEmpty();
            browser.screenshot(PICTURES.resolve(name + '-' + width + ".png"));
        }
    }

    private void open(String target, String element) {
        browser.open(uri(target));
        try {
            browser.until("document.querySelector('" + element + "')");
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(target + " has no " + element + ", " + browser.complaints(), e);
        }
    }

    /** Nothing came from elsewhere and nothing failed. */
    private void clean() {
        assertThat(browser.requests())
                .filteredOn(request -> !List.of("data", "blob").contains(request.getScheme()))
                .allSatisfy(request -> assertThat(request.getPort()).isEqualTo(system.port()));
        assertThat(browser.complaints()).isEmpty();
    }

    private URI uri(String target) {
        return URI.create("http://127.0.0.1:" + system.port() + target);
    }
}
