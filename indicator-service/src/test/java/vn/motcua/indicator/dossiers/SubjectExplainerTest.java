package vn.motcua.indicator.dossiers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;
import vn.motcua.contracts.event.StepAt;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.indicator.dossiers.ExplainedCourse.ExplainedPause;
import vn.motcua.indicator.dossiers.ExplainedCourse.ExplainedStep;
import vn.motcua.indicator.dossiers.ExplainedSubject.HeldFacet;

@ExtendWith(WordsInVietnamese.class)
class SubjectExplainerTest {

    private static final Instant NOW = at("2026-01-20T12:00:00+07:00");
    private static final Facet ACCEPTED = accepted("2026-01-12T17:00:00+07:00");

    private final SubjectExplainer explainer =
            new SubjectExplainer(JsonMapper.builder().build(), WordsInVietnamese.messages());

    @Test
    void aLateDossierIsToldByHowMuchAndWhy() {
        ExplainedCourse late = course(
                ACCEPTED,
                step(Step.COMPLETED, "2026-01-14T20:30:00+07:00"),
                new Facet.Lateness(LatenessCause.OTHER_AGENCY, at("2026-01-13T08:00:00+07:00"), null));

        assertThat(late.explanation())
                .isEqualTo("Quá hạn 2 ngày 3 giờ 30 phút: kết thúc lúc 20:30 14/01/2026, sau hạn đang có hiệu lực "
                        + "17:00 12/01/2026");
        assertThat(late.latenessExplanation())
                .isEqualTo("Nguyên nhân khách quan: do cơ quan khác. Đã xin lỗi lúc 08:00 13/01/2026.");
        assertThat(late.steps())
                .extracting(ExplainedStep::explanation)
                .containsExactly("Đã xử lý xong; hồ sơ kết thúc ở bước này");
    }

    @Test
    void anOverdueDossierIsToldThatNothingWasStatedYet() {
        ExplainedCourse overdue = course(ACCEPTED);

        assertThat(overdue.overdueNow()).isTrue();
        assertThat(overdue.explanation()).isEqualTo("Đang giải quyết, đã quá hạn 17:00 12/01/2026: muộn 7 ngày 19 giờ");
        assertThat(overdue.latenessExplanation()).isEqualTo("Chưa giải trình nguyên nhân. Chưa gửi phiếu xin lỗi.");
        assertThat(overdue.dueExplanation()).isEqualTo("Hạn 17:00 12/01/2026, đặt lúc 09:00 05/01/2026 khi tiếp nhận");
    }

    @Test
    void theDueDateInForceIsToldWithWhatMovedIt() {
        ExplainedCourse course = course(
                ACCEPTED,
                step(Step.SUPPLEMENT_REQUESTED, "2026-01-06T09:00:00+07:00"),
                step(Step.SUPPLEMENTED, "2026-01-07T09:00:00+07:00"),
                new Facet.Rescheduling(
                        at("2026-01-22T17:00:00+07:00"), at("2026-01-08T09:00:00+07:00"), RescheduleReason.EXTENSION),
                step(Step.SUPPLEMENT_REQUESTED, "2026-01-09T09:00:00+07:00"),
                step(Step.SUPPLEMENTED, "2026-01-10T10:00:00+07:00"),
                step(Step.SUPPLEMENT_REQUESTED, "2026-01-20T10:00:00+07:00"));

        assertThat(course.dueInForce()).isEqualTo(at("2026-01-23T18:00:00+07:00"));
        assertThat(course.dueExplanation())
                .isEqualTo("Hạn 17:00 22/01/2026, hẹn lại lúc 09:00 08/01/2026: gia hạn; lùi 1 ngày 1 giờ do 1 lần chờ "
                        + "bổ sung, thành 18:00 23/01/2026");
        assertThat(course.pauses()).extracting(ExplainedPause::movesDue).containsExactly(false, true, false);
        assertThat(course.explanation()).isEqualTo("Đang tạm dừng, chờ bổ sung hồ sơ");
        assertThat(course.latenessExplanation()).isNull();
    }

    @Test
    void aDossierWithoutDueDateIsToldWhetherOneWasTakenAway() {
        assertThat(course(accepted(null)).dueExplanation()).isEqualTo("Hồ sơ không có hạn trả");
        assertThat(course(
                                ACCEPTED,
                                new Facet.Rescheduling(
                                        null, at("2026-01-08T09:00:00+07:00"), RescheduleReason.CORRECTION))
                        .dueExplanation())
                .isEqualTo("Hạn trả đã được bỏ lúc 09:00 08/01/2026 (đính chính)");
    }

    @Test
    void stepsOutOfForceAreToldWhy() {
        Instant step = at("2026-01-06T09:00:00+07:00");
        ExplainedSubject explained = explain(
                ACCEPTED,
                new Facet.Timeline(List.of(new StepAt(Step.COMPLETED, at("2026-01-09T09:00:00+07:00")))),
                new Facet.Progress(Step.COMPLETED, step, false),
                new Facet.Progress(Step.IN_PROGRESS, step, true),
                new Facet.Progress(Step.PAYMENT_REQUESTED, step, false));

        assertThat(explained.facets())
                .filteredOn(held -> held.qualifier().contains("@"))
                .extracting(HeldFacet::explanation)
                .containsExactly(
                        "Bước xử lý không có hiệu lực: toàn bộ quá trình (timeline) đã nêu các bước loại này",
                        "Bước xử lý đã bị thu hồi: coi như không có",
                        "Bước xử lý có hiệu lực");
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            LocaleContextHolder.setLocale(locale);
            for (Step step : Step.values()) {
                assertThat(course(ACCEPTED, new Facet.Progress(step, NOW.minusSeconds(30), false))
                                .explanation())
                        .isNotBlank();
            }
            for (LatenessCause cause : LatenessCause.values()) {
                assertThat(course(ACCEPTED, new Facet.Lateness(cause, null, null))
                                .latenessExplanation())
                        .isNotBlank();
            }
        }
    }

    private ExplainedCourse course(Facet... facets) {
        return requireNonNull(explain(facets).course());
    }

    private ExplainedSubject explain(Facet... facets) {
        MemoryShelf shelf = new MemoryShelf().dossier("11911", "d", facets);
        Subject subject = new Subject("11911", SubjectKind.DOSSIER, "d");
        return explainer.explain(subject, requireNonNull(shelf.find(subject)), NOW);
    }

    private static Facet accepted(@Nullable String due) {
        Instant at = at("2026-01-05T09:00:00+07:00");
        return new Facet.Acceptance(
                "1.004222", "TP-HT", Channel.COUNTER, at, due == null ? null : at(due), at, 0, true, true, null);
    }

    private static Facet step(Step step, String at) {
        return new Facet.Progress(step, at(at), false);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
