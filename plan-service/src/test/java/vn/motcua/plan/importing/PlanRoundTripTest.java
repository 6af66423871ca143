package vn.motcua.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.plan.Given;
import vn.motcua.plan.document.DocumentReader;
import vn.motcua.plan.document.Findings;
import vn.motcua.plan.document.Node;
import vn.motcua.plan.document.UnreadableDocument;
import vn.motcua.plan.plans.Book;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.Stamp;
import vn.motcua.plan.plans.view.PlanYaml;
import vn.motcua.plan.spreadsheet.PlanWorkbook;
import vn.motcua.plan.spreadsheet.PlanWorkbookReader;

class PlanRoundTripTest {

    private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.shipped();
    private static final ProcedureCatalogue CATALOGUE = Given.catalogue();

    static List<String> plans() {
        return Given.plans();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanAsAWorkbookOrAsYamlIsThePlan(String name) throws UnreadableDocument {
        comesBack(Given.plan(name));
    }

    @Test
    void everyKindOfScheduleComesBack() throws UnreadableDocument {
        comesBack(Given.bytes("""
                unit: "10525"
                year: 2026
                half: 2
                title: Đủ kiểu thời hạn
                source: ke-hoach.docx
                reporting:
                  cutoff: calendar
                  deadlines:
                    - {period: WEEK, bound: BEFORE, day: 5, text: trước thứ Sáu, line: 9}
                    - {period: QUARTER, bound: BY, day: 31, month: 2}
                    - {period: YEAR, bound: BEFORE, day: 15, month: 12}
                targets:
                  - {indicator: ON_TIME, form: AT_MOST, value: 5.25, stretch: 1, line: 12}
                  - {indicator: ONLINE_SUBMISSION, form: GROWTH_AT_LEAST, value: 10, base: 62.5}
                  - {indicator: SATISFACTION, sectorGroup: JUSTICE, form: AT_LEAST, value: 90}
                unmatched:
                  - {line: 3, text: "Câu chưa rõ; = không là công thức"}
                tasks:
                  - {number: "01", section: "I. Một", content: "=SUM(1)", line: 20, schedule: {kind: FROM, date: 2026-07-01, line: 21}}
                  - {number: 1.10, content: Hai, lead: ["Phòng A; B", C], products: ["một; hai"], schedule: theo lộ trình}
                  - number: a)
                    id: x-1
                    content: |
                      Dòng đầu
                      dòng sau
                    supervising: [UBND]
                    schedules:
                      - {kind: CONTINUOUS, text: Thường xuyên}
                      - {kind: RANGE, from: 2026-07-01, to: 2026-08-31}
                      - {kind: DATES, bound: BEFORE, dates: [2026-07-15, 2026-11-15]}
                      - {kind: DATES, bound: BY, dates: [2026-09-01]}
                      - {kind: MONTH, month: 2026-09}
                      - {kind: QUARTERS, quarters: [2026-Q3, 2026-Q4]}
                      - {kind: WEEKLY, bound: BY, day: 7}
                      - {kind: WEEKLY}
                      - {kind: MONTHLY, bound: BEFORE, day: 20}
                      - {kind: QUARTERLY, bound: BY, day: 15, month: 3}
                      - {kind: YEARLY, bound: BY, day: 15, month: 12, line: 99}
                      - {kind: TIMES, times: 2, per: WEEK}
                      - {kind: TIMES, times: 1, per: QUARTER}
                      - {kind: ON_DEMAND}
                      - {kind: TEXT, text: khi có kinh phí}
                      - {kind: BEFORE, date: 31/9/2026, text: Trước ngày 31/9/2026}
                  - {content: Không có thời hạn}
                """));
    }

    private static void comesBack(byte[] yaml) throws UnreadableDocument {
        ReadPlan written = read(DocumentReader.yaml().read(yaml));
        PlanLabel label = new PlanLabel(
                Objects.requireNonNull(written.address().year()),
                written.address().half());
        Book book = Book.own(Objects.requireNonNull(written.address().unit()), label);
        Plan plan = Plan.draft(book, 1, written.content(), "d", new Stamp(Instant.EPOCH, "an officer"));

        byte[] workbook = new PlanWorkbook(INDICATORS, CATALOGUE).of(plan, "Phường");
        isTheSame(read(new PlanWorkbookReader(INDICATORS, CATALOGUE).read(workbook)), written);
        byte[] text = new PlanYaml(JsonMapper.builder().build()).of(plan);
        isTheSame(read(DocumentReader.yaml().read(text)), written);
    }

    private static void isTheSame(ReadPlan back, ReadPlan written) {
        assertThat(back.address()).isEqualTo(written.address());
        assertThat(back.content().targets()).isEqualTo(written.content().targets());
        assertThat(back.content().tasks()).isEqualTo(written.content().tasks());
        assertThat(back.content())
                .usingRecursiveComparison()
                .ignoringFields("problems")
                .isEqualTo(written.content());
        assertThat(back.content().problems()).hasSameSizeAs(written.content().problems());
    }

    private static ReadPlan read(Node document) {
        Findings findings = new Findings(Given.texts(), true);
        ReadPlan read = new PlanReader(INDICATORS, CATALOGUE, Given.texts()).read(document, findings);
        assertThat(findings.all()).isEmpty();
        return read;
    }
}
