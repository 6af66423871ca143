package vn.motcua.contracts.measure;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a cell counts (contract, section 4). Flow measures add up over the days of a period; stock measures hold the
 * change of a day, so that the stock at a day's end is the sum of all days up to it. Append only: the position is
 * part of stored state.
 */
public enum Measure {
    ACCEPTED("accepted"),
    ACCEPTED_ONLINE("acceptedOnline"),
    ACCEPTED_COUNTER("acceptedCounter"),
    ACCEPTED_POSTAL("acceptedPostal"),
    SCANNED("scanned"),
    SCANNED_ANY_766("scannedAny766"),
    REUSED("reused"),
    FEE_BEARING("feeBearing"),
    FEE_BEARING_PAID_ONLINE("feeBearingPaidOnline"),
    FEE_BEARING_PAID_CASHLESS("feeBearingPaidCashless"),
    ONLINE_ELIGIBLE("onlineEligible"),
    ONLINE_ELIGIBLE_ONLINE("onlineEligibleOnline"),
    RESOLVED("resolved"),
    RESOLVED_EARLY("resolvedEarly"),
    RESOLVED_ON_TIME("resolvedOnTime"),
    RESOLVED_LATE("resolvedLate"),
    RESOLVED_LATE_EXPLAINED("resolvedLateExplained"),
    RESOLVED_LATE_EXCUSED("resolvedLateExcused"),
    RESOLVED_LATE_APOLOGIZED("resolvedLateApologized"),
    RESULT_DOCUMENTS("resultDocuments"),
    RESULT_ELECTRONIC("resultElectronic"),
    PROCESSING_SECONDS("processingSeconds"),
    UNRESOLVED("unresolved"),
    PAYMENTS("payments"),
    PAYMENTS_ONLINE("paymentsOnline"),
    PAID_AMOUNT("paidAmount"),
    PAID_AMOUNT_ONLINE("paidAmountOnline"),
    RATINGS("ratings"),
    RATINGS_SATISFIED("ratingsSatisfied"),
    OPEN("open", true),
    PAUSED("paused", true),
    PAUSED_AGAIN("pausedAgain", true),
    OVERDUE("overdue", true),
    OVERDUE_EXCUSED("overdueExcused", true),
    FEEDBACK_RECEIVED("feedbackReceived"),
    FEEDBACK_RESOLVED("feedbackResolved"),
    FEEDBACK_RESOLVED_LATE("feedbackResolvedLate"),
    FEEDBACK_PUBLISHED("feedbackPublished"),
    FEEDBACK_RATINGS("feedbackRatings"),
    FEEDBACK_SATISFIED("feedbackSatisfied"),
    FEEDBACK_OPEN("feedbackOpen", true),
    FEEDBACK_OVERDUE("feedbackOverdue", true);

    private static final Map<String, Measure> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Measure::code, Function.identity()));

    private final String code;
    private final boolean stock;

    Measure(String code) {
        this(code, false);
    }

    Measure(String code, boolean stock) {
        this.code = code;
        this.stock = stock;
    }

    /** The literal name in interfaces. */
    public String code() {
        return code;
    }

    /** True for a stock (tồn), false for a flow (phát sinh). */
    public boolean isStock() {
        return stock;
    }

    /** The measure of that literal name, if there is one. */
    public static Optional<Measure> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
