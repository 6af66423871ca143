package vn.motcua.report.documents;

import static vn.motcua.report.documents.MeasureTable.closing;
import static vn.motcua.report.documents.MeasureTable.flow;
import static vn.motcua.report.documents.MeasureTable.share;
import static vn.motcua.report.documents.MeasureTable.sum;

import java.util.List;
import java.util.function.ToLongFunction;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.report.content.Lateness;

/** Lateness and its causes, electronic work, payment, feedback and satisfaction, by unit. */
record MeasureSections(Wording wording) implements Sections {

    /** Objective is what has a cause other than SUBJECTIVE; what has no cause at all is shown apart. */
    private static final MeasureTable LATENESS = new MeasureTable(
            "lateness",
            List.of(
                    lateness("late", Lateness::late),
                    lateness("late-objective", Lateness::objective),
                    lateness("late-subjective", Lateness::subjective),
                    lateness("late-unexplained", Lateness::unexplained),
                    lateness("late-owed", Lateness::apologiesOwed),
                    lateness("late-apologized", Lateness::apologiesMade),
                    share("late-apology-rate", 5, 4),
                    lateness("overdue", Lateness::overdue),
                    lateness("overdue-objective", Lateness::overdueExcused)));

    private static final MeasureTable DIGITIZATION = new MeasureTable(
            "digitization",
            List.of(
                    flow("accepted", Measure.ACCEPTED),
                    flow("scanned", Measure.SCANNED),
                    share("scanned-rate", 1, 0),
                    flow("reused", Measure.REUSED),
                    share("reused-rate", 3, 0),
                    flow("result-documents", Measure.RESULT_DOCUMENTS),
                    flow("result-electronic", Measure.RESULT_ELECTRONIC),
                    share("result-rate", 6, 5)));

    private static final MeasureTable ONLINE = new MeasureTable(
            "online",
            List.of(
                    flow("accepted", Measure.ACCEPTED),
                    flow("online", Measure.ACCEPTED_ONLINE),
                    share("online-rate", 1, 0),
                    flow("eligible", Measure.ONLINE_ELIGIBLE),
                    flow("eligible-online", Measure.ONLINE_ELIGIBLE_ONLINE),
                    share("eligible-rate", 4, 3)));

    private static final MeasureTable PAYMENT = new MeasureTable(
            "payment",
            List.of(
                    flow("fee", Measure.FEE_BEARING),
                    flow("fee-online", Measure.FEE_BEARING_PAID_ONLINE),
                    share("fee-rate", 1, 0),
                    flow("fee-cashless", Measure.FEE_BEARING_PAID_CASHLESS),
                    share("cashless-rate", 3, 0),
                    flow("payments", Measure.PAYMENTS),
                    flow("payments-online", Measure.PAYMENTS_ONLINE),
                    share("payments-rate", 6, 5)));

    private static final MeasureTable FEEDBACK = new MeasureTable(
            "feedback",
            List.of(
                    flow("feedback-received", Measure.FEEDBACK_RECEIVED),
                    flow("feedback-resolved", Measure.FEEDBACK_RESOLVED),
                    flow("feedback-late", Measure.FEEDBACK_RESOLVED_LATE),
                    flow("feedback-published", Measure.FEEDBACK_PUBLISHED),
                    share("feedback-published-rate", 3, 1),
                    closing("feedback-open", Measure.FEEDBACK_OPEN),
                    closing("feedback-overdue", Measure.FEEDBACK_OVERDUE)));

    private static final MeasureTable SATISFACTION = new MeasureTable(
            "satisfaction",
            List.of(
                    flow("ratings", Measure.RATINGS),
                    flow("satisfied", Measure.RATINGS_SATISFIED),
                    share("satisfied-rate", 1, 0),
                    flow("feedback-ratings", Measure.FEEDBACK_RATINGS),
                    flow("feedback-satisfied", Measure.FEEDBACK_SATISFIED),
                    share("feedback-satisfied-rate", 4, 3)));

    @Override
    public List<Section> of(ClosedReport report) {
        List<ClosedReport.UnitRow> units = report.units();
        return List.of(LATENESS, DIGITIZATION, ONLINE, PAYMENT, FEEDBACK, SATISFACTION).stream()
                .map(table -> table.of(units, report.unitTables(), wording))
                .toList();
    }

    private static MeasureTable.Part lateness(String key, ToLongFunction<Lateness> number) {
        return sum(key, figures -> number.applyAsLong(Lateness.of(figures)));
    }
}
