package vn.motcua.simulator.office;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.FeedbackKind;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.event.PaymentMethod;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;

/** One thing that a ward records, in its words and local time; a later one of the same kind corrects the earlier. */
public sealed interface Fact {

    /** When the ward recorded it. */
    LocalDateTime recordedAt();

    /** Tiếp nhận hồ sơ. */
    record Accepted(
            LocalDateTime recordedAt,
            Procedure procedure,
            Channel channel,
            LocalDateTime acceptedAt,
            @Nullable LocalDateTime dueAt,
            long feeDue,
            String department)
            implements Fact {}

    /** Số hóa thành phần hồ sơ. */
    record Scanned(LocalDateTime recordedAt, int components, int digitized, int reused, int fromNationalStore)
            implements Fact {}

    /** Nộp phí, lệ phí. */
    record Paid(
            LocalDateTime recordedAt,
            int payment,
            long amount,
            PaymentMethod method,
            LocalDateTime paidAt,
            boolean refunded)
            implements Fact {}

    /** Bước xử lý. */
    record Progressed(LocalDateTime recordedAt, Step step, LocalDateTime at, boolean revoked) implements Fact {}

    /** Hẹn lại ngày trả. */
    record Rescheduled(LocalDateTime recordedAt, @Nullable LocalDateTime dueAt, RescheduleReason reason)
            implements Fact {}

    /** Cấp kết quả. */
    record Issued(LocalDateTime recordedAt, boolean electronic) implements Fact {}

    /** Giải trình trễ hạn. */
    record Explained(
            LocalDateTime recordedAt,
            @Nullable LatenessCause cause,
            @Nullable LocalDateTime apologizedAt) implements Fact {}

    /** Đánh giá của người nộp. */
    record Rated(LocalDateTime recordedAt, boolean satisfied) implements Fact {}

    /** Nhập nhầm. */
    record Voided(LocalDateTime recordedAt, boolean voided) implements Fact {}

    /** Tiếp nhận phản ánh, kiến nghị. */
    record FeedbackReceived(
            LocalDateTime recordedAt,
            FeedbackKind kind,
            @Nullable LocalDateTime dueAt) implements Fact {}

    /** Xử lý phản ánh, kiến nghị. */
    record FeedbackResolved(LocalDateTime recordedAt, boolean published) implements Fact {}

    /** Đánh giá việc xử lý phản ánh, kiến nghị. */
    record FeedbackRated(LocalDateTime recordedAt, boolean satisfied) implements Fact {}

    /** Số liệu tự báo cáo. */
    record Declared(LocalDateTime recordedAt, String figure, String period, long numerator, long denominator)
            implements Fact {}
}
