package vn.motcua.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.UnmatchedText;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** Drafts from documents of several makes, each item with its line. */
class PlanDrafterTest {

    @Test
    void aDocumentWithHeadingsListsAndATableOfTargetsIsDrafted() {
        PlanContent plan = ADraft.ofDocument("headings-and-targets.txt", 2026);

        assertThat(plan.title()).contains("năm 2026 trên địa bàn xã Tân Hưng");
        assertThat(plan.targets())
                .extracting(ADraft::said)
                .containsExactly(
                        "ON_TIME >= 98 @15",
                        "SATISFACTION >= 95 @17",
                        "SATISFACTION/LAND_CONSTRUCTION_INVESTMENT >= 90 @17",
                        "ONLINE_SUBMISSION >= 70 @18",
                        "ONLINE_PAYMENT >= 60 (75) @18",
                        "DIGITIZED >= 100 @19",
                        "RESULT_ELECTRONIC >= 95.5 @19",
                        "COST_REDUCTION >= 20 @21",
                        "ONLINE_SUBMISSION + 15 @22",
                        "DATA_REUSED >= 80 (90) @25",
                        "FULL_ONLINE_SERVICES >= 100 @26",
                        "CAMPAIGNS # 6 @27",
                        "FEEDBACK_ON_TIME >= 100 @28",
                        "INSPECTIONS # 2 @33");
        assertThat(plan.tasks()).extracting(PlanTask::id).containsExactly("I.1", "I.2", "I.3", "I.4");
        assertThat(plan.tasks()).extracting(PlanTask::line).containsExactly(32, 33, 38, 43);
        PlanTask inspection = ADraft.task(plan, "I.2");
        assertThat(inspection.lead()).containsExactly("Trung tâm Phục vụ hành chính công");
        assertThat(inspection.coordinating()).containsExactly("các phòng chuyên môn", "Công an xã");
        assertThat(inspection.products()).containsExactly("Báo cáo kết quả kiểm tra", "thông báo kết luận");
        assertThat(ADraft.task(plan, "I.3").lead())
                .containsExactly("Văn phòng HĐND và UBND xã", "Trung tâm Phục vụ hành chính công");
        assertThat(ADraft.task(plan, "I.1").schedules())
                .singleElement()
                .isEqualTo(new Schedule.Until(
                        Bound.BEFORE, LocalDate.of(2026, 1, 30), new Schedule.Printed("trước ngày 30/01/2026", 32)));
    }

    @Test
    void figuresWithoutAnIndicatorAndDeadlinesOfNoTaskAreListedNotDropped() {
        PlanContent plan = ADraft.ofDocument("headings-and-targets.txt", 2026);

        assertThat(plan.unmatched()).extracting(UnmatchedText::line).containsExactly(16, 20, 48);
    }

    @Test
    void reportDeadlinesAreReadForEachKindOfPeriod() {
        PlanContent plan = ADraft.ofDocument("headings-and-targets.txt", 2026);

        assertThat(plan.reporting().deadlines())
                .extracting(Schedule.Recurring::rhythm, Schedule.Recurring::bound, Schedule.Recurring::day)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Rhythm.MONTH, Bound.BEFORE, 18),
                        org.assertj.core.groups.Tuple.tuple(Rhythm.QUARTER, Bound.BEFORE, 18),
                        org.assertj.core.groups.Tuple.tuple(Rhythm.YEAR, Bound.BEFORE, 10));
    }

    @Test
    void anImpossibleDayIsReportedWithItsPlaceAndAProposalAndNeverMoved() {
        PlanContent plan = ADraft.ofDocument("headings-and-targets.txt", 2026);

        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(PlanProblem.Severity.ERROR);
            assertThat(problem.line()).isEqualTo(44);
            assertThat(problem.message()).contains("30 tháng 02 năm 2026");
            assertThat(problem.proposal()).isEqualTo("28/2/2026");
        });
        assertThat(ADraft.task(plan, "I.4").schedules())
                .singleElement()
                .isInstanceOfSatisfying(
                        Schedule.Until.class, until -> assertThat(until.day()).isNull());
    }

    @Test
    void aTableInPipesWithTwoRowsOfHeadingsIsDrafted() {
        PlanContent plan = ADraft.ofDocument("table-in-pipes.txt", 2025);

        assertThat(plan.targets())
                .extracting(ADraft::said)
                .containsExactly("TIME_REDUCTION >= 30 @12", "DIGITIZED >= 100 @14", "ONLINE_SUBMISSION >= 65 @16");
        assertThat(plan.tasks())
                .extracting(PlanTask::id)
                .containsExactly("A.1", "A.2", "B.1", "B.1.1", "B.2", "B.3", "B.4", "B.5");
        assertThat(ADraft.task(plan, "A.1").lead()).containsExactly("Văn phòng HĐND - UBND");
        assertThat(ADraft.task(plan, "A.1").coordinating()).containsExactly("Các phòng");
        assertThat(ADraft.task(plan, "B.1.1").schedules())
                .singleElement()
                .isInstanceOfSatisfying(Schedule.Range.class, range -> {
                    assertThat(range.from()).isEqualTo("2025-03-01");
                    assertThat(range.to()).isEqualTo("2025-06-30");
                });
    }

    @Test
    void anEmptyCellOfALeadTakesTheOneAboveAndSaysSo() {
        PlanContent plan = ADraft.ofDocument("table-in-pipes.txt", 2025);

        assertThat(ADraft.task(plan, "B.2").lead()).containsExactly("Tổ công nghệ số");
        assertThat(plan.problems())
                .filteredOn(problem -> Integer.valueOf(16).equals(problem.line()))
                .extracting(PlanProblem::message)
                .anyMatch(message -> message.startsWith("draft.lead-above"));
    }

    @Test
    void numberedTasksWithoutTablesAreDrafted() {
        PlanContent plan = ADraft.ofDocument("numbered-tasks.txt", 2026);

        assertThat(plan.targets())
                .extracting(ADraft::said)
                .containsExactly(
                        "PROCEDURES_PUBLISHED >= 100 @5",
                        "ONLINE_PAYMENT >= 85 @5",
                        "CITIZENS_ONLINE >= 70 @5",
                        "SATISFACTION >= 90 (95) @6");
        assertThat(plan.tasks()).extracting(PlanTask::line).containsExactly(8, 11);
        assertThat(ADraft.task(plan, "2").content()).contains("tổ công nghệ số cộng đồng");
    }

    @Test
    void aRateOverAHundredIsAProblemAndListed() {
        PlanContent plan = ADraft.ofDocument("numbered-tasks.txt", 2026);

        assertThat(plan.problems())
                .filteredOn(problem -> Integer.valueOf(7).equals(problem.line()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(PlanProblem.Severity.ERROR));
        assertThat(plan.unmatched()).extracting(UnmatchedText::line).contains(7);
    }

    @Test
    void rowsCutByTheEndOfAPageAreOneTaskAndRowsOfAGroupAreTasksOfTheirOwn() {
        PlanContent plan = ADraft.ofDocument("broken-pages.txt", 2026);

        assertThat(plan.tasks()).extracting(PlanTask::line).containsExactly(5, 9, 10, 11);
        assertThat(plan.tasks()).extracting(PlanTask::number).containsExactly("1", "2", "2", "II");
        assertThat(plan.tasks().getFirst().content()).isEqualTo("Ban hành văn bản chỉ đạo, đôn đốc các đơn vị");
        assertThat(plan.tasks().getFirst().lead()).containsExactly("Văn phòng HĐND và UBND xã");
        assertThat(plan.targets())
                .extracting(ADraft::said)
                .containsExactly("PROCEDURES_PUBLISHED >= 100 @9", "ON_TIME >= 96 @10");
    }

    @Test
    void aDocumentThatSetsObjectiveLatenessApartMeansThatByOnTime() {
        PlanContent plan = ADraft.of("""
                KẾ HOẠCH NĂM 2026
                - Hồ sơ giải quyết đúng hạn đạt 97%.
                - Hồ sơ trễ do lỗi hệ thống, thiên tai được báo cáo riêng, không tính vào tỷ lệ.
                """);

        assertThat(plan.targets()).extracting(ADraft::said).containsExactly("ON_TIME_EXCUSED >= 97 @2");
    }

    @Test
    void theFigureOfOneStatementThatIsStrivenForIsTheStretch() {
        PlanContent plan = ADraft.of("- Phấn đấu 98% hồ sơ giải quyết đúng hạn, tối thiểu đạt 95%.");

        assertThat(plan.targets()).extracting(ADraft::said).containsExactly("ON_TIME >= 95 (98) @1");
    }

    @Test
    void aFigureThatOnlyItsSurroundingsExplainIsMarked() {
        PlanContent plan = ADraft.of("""
                I. CHỈ TIÊU
                - Số hóa hồ sơ khi tiếp nhận:
                + Đạt 100%.
                """);

        assertThat(plan.targets()).extracting(ADraft::said).containsExactly("DIGITIZED >= 100 @3");
        assertThat(plan.problems())
                .extracting(PlanProblem::message)
                .singleElement()
                .satisfies(message -> assertThat(message).startsWith("draft.doubtful"));
    }

    @Test
    void theCutOffOfFiguresIsReadAndItsDaysAreNoDeadlines() {
        PlanContent plan = ADraft.of("""
                KẾ HOẠCH NĂM 2026
                V. CHẾ ĐỘ BÁO CÁO
                Số liệu báo cáo tháng chốt từ ngày 01 đến ngày cuối tháng.
                """);

        assertThat(plan.reporting().cutOff()).isEqualTo(CutOff.CALENDAR);
        assertThat(plan.reporting().deadlines()).isEmpty();
        assertThat(plan.unmatched()).isEmpty();
    }

    @Test
    void legalGroundsLetterheadAndAddresseesAreNeitherTargetsNorLeftOver() {
        PlanContent plan = ADraft.of("""
                Số: 12/KH-UBND
                Hải Phòng, ngày 05 tháng 01 năm 2026
                KẾ HOẠCH
                Kiểm soát thủ tục hành chính năm 2026
                Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;
                - Đạt 100% hồ sơ được số hóa theo Quyết định số 766/QĐ-TTg ngày 23/6/2022.
                Nơi nhận:
                - Như Điều 3;
                - Lưu: VT, 02 bản.
                """);

        assertThat(plan.targets()).extracting(ADraft::said).containsExactly("DIGITIZED >= 100 @6");
        assertThat(plan.unmatched()).isEmpty();
    }

    @Test
    void theTitleNamesYearAndHalf() {
        Draft draft =
                ADraft.of(List.of("KẾ HOẠCH", "Kiểm soát thủ tục hành chính 6 tháng cuối năm 2025 của xã Mẫu"), null);

        assertThat(draft.year()).isEqualTo(2025);
        assertThat(draft.half()).isEqualTo(2);
    }

    @Test
    void itemsThatEachNameTheirLeadAreTasksOfTheirOwn() {
        PlanContent plan = ADraft.of("""
                II. NHIỆM VỤ
                1. Tuyên truyền
                - Phát tờ rơi. Chủ trì: Phòng Văn hóa - Xã hội; thời gian: Quý I.
                - Viết tin bài. Chủ trì: Đài Truyền thanh; thời gian: hằng tháng.
                """);

        assertThat(plan.tasks()).extracting(PlanTask::content).containsExactly("Phát tờ rơi", "Viết tin bài");
        assertThat(plan.tasks())
                .flatExtracting(PlanTask::lead)
                .containsExactly("Phòng Văn hóa - Xã hội", "Đài Truyền thanh");
    }

    @Test
    void aSectorThatMakesNoKnownGroupIsMarked() {
        PlanContent plan = ADraft.of("- Mức độ hài lòng về thủ tục hành chính lĩnh vực hộ tịch ở khu phố đạt 85%.\n"
                + "- Mức độ hài lòng về thủ tục hành chính lĩnh vực môi trường đạt 80%.");

        assertThat(plan.targets())
                .extracting(ADraft::said)
                .containsExactly("SATISFACTION/JUSTICE >= 85 @1", "SATISFACTION >= 80 @2");
        assertThat(plan.problems()).extracting(PlanProblem::line).containsExactly(2);
    }

    @Test
    void nothingIsMadeOfNothing() {
        PlanContent plan = ADraft.of("\n\n \n");

        assertThat(plan.targets()).isEmpty();
        assertThat(plan.tasks()).isEmpty();
        assertThat(plan.unmatched()).isEmpty();
    }
}
