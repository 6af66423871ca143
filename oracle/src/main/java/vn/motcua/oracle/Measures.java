package vn.motcua.oracle;

import java.util.List;

/** The names of all measures (contract, section 4). */
public final class Measures {

    /** Flows: a period's value is the sum over its days. */
    public static final List<String> FLOWS = List.of(
            "accepted",
            "acceptedOnline",
            "acceptedCounter",
            "acceptedPostal",
            "scanned",
            "scannedAny766",
            "reused",
            "feeBearing",
            "feeBearingPaidOnline",
            "feeBearingPaidCashless",
            "onlineEligible",
            "onlineEligibleOnline",
            "resolved",
            "resolvedEarly",
            "resolvedOnTime",
            "resolvedLate",
            "resolvedLateExplained",
            "resolvedLateExcused",
            "resolvedLateApologized",
            "resultDocuments",
            "resultElectronic",
            "processingSeconds",
            "unresolved",
            "payments",
            "paymentsOnline",
            "paidAmount",
            "paidAmountOnline",
            "ratings",
            "ratingsSatisfied",
            "feedbackReceived",
            "feedbackResolved",
            "feedbackResolvedLate",
            "feedbackPublished",
            "feedbackRatings",
            "feedbackSatisfied");

    /** Stocks: the value at a day's end is the sum over all days up to it. */
    public static final List<String> STOCKS =
            List.of("open", "paused", "pausedAgain", "overdue", "overdueExcused", "feedbackOpen", "feedbackOverdue");

    private Measures() {}
}
