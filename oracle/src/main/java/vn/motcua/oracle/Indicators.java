package vn.motcua.oracle;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** The computed indicators, written out as in the table of section 5 of the contract. */
final class Indicators {

    private final Figures figures;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate stockDay;

    private Indicators(Figures figures, LocalDate from, LocalDate to, LocalDate stockDay) {
        this.figures = figures;
        this.from = from;
        this.to = to;
        this.stockDay = stockDay;
    }

    static SortedMap<String, Ratio> of(Figures figures, LocalDate from, LocalDate to, LocalDate stockDay) {
        return new Indicators(figures, from, to, stockDay).all();
    }

    private SortedMap<String, Ratio> all() {
        long inTime = flow("resolvedEarly") + flow("resolvedOnTime");
        long withinTime = stock("open") - stock("overdue") - stock("pausedAgain");
        SortedMap<String, Ratio> all = new TreeMap<>();
        all.put("ON_TIME", new Ratio(inTime, flow("resolved")));
        all.put("ON_TIME_EXCUSED", new Ratio(inTime, flow("resolved") - flow("resolvedLateExcused")));
        all.put("ON_TIME_766", new Ratio(inTime + withinTime, flow("resolved") + stock("open")));
        all.put("DIGITIZED", flows("scanned", "accepted"));
        all.put("RESULT_ELECTRONIC", flows("resultElectronic", "resultDocuments"));
        all.put("DIGITIZED_766", flows("scannedAny766", "accepted"));
        all.put("DATA_REUSED", flows("reused", "accepted"));
        all.put("ONLINE_PAYMENT", flows("feeBearingPaidOnline", "feeBearing"));
        all.put("ONLINE_PAYMENT_TRANSACTIONS", flows("paymentsOnline", "payments"));
        all.put("ONLINE_SUBMISSION", flows("acceptedOnline", "accepted"));
        all.put("ONLINE_SUBMISSION_ELIGIBLE", flows("onlineEligibleOnline", "onlineEligible"));
        all.put("CASHLESS_PAYMENT", flows("feeBearingPaidCashless", "feeBearing"));
        all.put("SATISFACTION", flows("ratingsSatisfied", "ratings"));
        all.put(
                "LATE_APOLOGY",
                new Ratio(flow("resolvedLateApologized"), flow("resolvedLate") - flow("resolvedLateExcused")));
        all.put("LATE_EXPLAINED", flows("resolvedLateExplained", "resolvedLate"));
        all.put("FEEDBACK_PUBLISHED", flows("feedbackPublished", "feedbackResolved"));
        all.put(
                "FEEDBACK_ON_TIME",
                new Ratio(
                        flow("feedbackResolved") - flow("feedbackResolvedLate"),
                        flow("feedbackResolved") + stock("feedbackOverdue")));
        all.put("FEEDBACK_SATISFACTION", flows("feedbackSatisfied", "feedbackRatings"));
        return all;
    }

    private Ratio flows(String numerator, String denominator) {
        return new Ratio(flow(numerator), flow(denominator));
    }

    private long flow(String measure) {
        return figures.flow(measure, from, to);
    }

    private long stock(String measure) {
        return figures.stock(measure, stockDay);
    }
}
