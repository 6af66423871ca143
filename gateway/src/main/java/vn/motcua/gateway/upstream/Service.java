package vn.motcua.gateway.upstream;

import java.util.Locale;

/** A service behind the gateway. */
public enum Service {
    /** Plans and reference data (kế hoạch, danh mục). */
    PLAN,
    /** Intake, fold and dossiers (tiếp nhận dữ liệu, hồ sơ). */
    INDICATOR,
    /** Figures, closing and documents (chỉ số, chốt kỳ, báo cáo). */
    REPORT;

    /** Its name in answers, circuit breakers and logs, such as {@code plan-service}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }
}
