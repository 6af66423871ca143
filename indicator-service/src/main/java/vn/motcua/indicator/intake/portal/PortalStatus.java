package vn.motcua.indicator.intake.portal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Step;

/** The portal's statuses of a dossier (TrangThaiHoSo, TrangThai) and the step that a progress entry makes of each. */
enum PortalStatus {
    /** Mới đăng ký. */
    REGISTERED(1, null),
    /** Được tiếp nhận. */
    ACCEPTED(2, null),
    /** Không được tiếp nhận. */
    REFUSED(3, Step.REFUSED),
    /** Đang xử lý. */
    IN_PROGRESS(4, Step.IN_PROGRESS),
    /** Yêu cầu bổ sung giấy tờ. */
    SUPPLEMENT_REQUESTED(5, Step.SUPPLEMENT_REQUESTED),
    /** Yêu cầu thực hiện nghĩa vụ tài chính. */
    PAYMENT_REQUESTED(6, Step.PAYMENT_REQUESTED),
    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWN(7, Step.WITHDRAWN),
    /** Dừng xử lý. */
    STOPPED(8, Step.STOPPED),
    /** Đã xử lý xong. */
    COMPLETED(9, Step.COMPLETED),
    /** Đã trả kết quả. */
    RETURNED(10, Step.RETURNED);

    private static final Set<Integer> CODES =
            Arrays.stream(values()).map(status -> status.code).collect(Collectors.toUnmodifiableSet());

    private final int code;
    private final @Nullable Step step;

    PortalStatus(int code, @Nullable Step step) {
        this.code = code;
        this.step = step;
    }

    /** The status that a field names; null where it is empty. */
    static @Nullable PortalStatus read(PortalValues values, String field) {
        Integer code = values.code(field, CODES);
        return code == null ? null : values()[code - 1];
    }

    /** The step of a progress entry of this status; empty where it makes none. */
    Optional<Step> step() {
        return Optional.ofNullable(step);
    }
}
