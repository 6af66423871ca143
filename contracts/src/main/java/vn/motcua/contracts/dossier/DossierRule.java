package vn.motcua.contracts.dossier;

import java.time.Instant;
import java.util.function.Predicate;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.Facet.Acceptance;
import vn.motcua.contracts.event.Facet.Digitization;
import vn.motcua.contracts.event.Facet.Payment;
import vn.motcua.contracts.event.PaymentMethod;
import vn.motcua.contracts.measure.Measure;

/** The rule for dossiers (hồ sơ): from facts to contributions, the table of contract section 4 row by row. */
public final class DossierRule {

    private DossierRule() {}

    /** What the dossier is worth; nothing unless it is accepted and not voided. */
    public static Contributions contributions(DossierFacts facts) {
        Assessment assessment = Assessment.of(facts);
        return assessment == null ? Contributions.none() : contributions(facts, assessment);
    }

    private static Contributions contributions(DossierFacts facts, Assessment assessment) {
        Acceptance acceptance = assessment.acceptance();
        Contributions to = new Contributions(acceptance.sector(), acceptance.procedure());
        countAcceptance(to, facts, acceptance);
        countFinish(to, facts, assessment);
        for (Payment payment : facts.payments()) {
            countPayment(to, payment);
        }
        if (facts.rating() != null) {
            Instant ratedAt = facts.rating().ratedAt();
            to.count(Measure.RATINGS, ratedAt).countIf(facts.rating().satisfied(), Measure.RATINGS_SATISFIED, ratedAt);
        }
        countStocks(to, assessment);
        return to;
    }

    private static void countAcceptance(Contributions to, DossierFacts facts, Acceptance acceptance) {
        Instant at = acceptance.acceptedAt();
        boolean online = acceptance.channel() == Channel.ONLINE;
        to.count(Measure.ACCEPTED, at)
                .count(
                        switch (acceptance.channel()) {
                            case ONLINE -> Measure.ACCEPTED_ONLINE;
                            case COUNTER -> Measure.ACCEPTED_COUNTER;
                            case POSTAL -> Measure.ACCEPTED_POSTAL;
                        },
                        at)
                .countIf(acceptance.onlineEligible(), Measure.ONLINE_ELIGIBLE, at)
                .countIf(acceptance.onlineEligible() && online, Measure.ONLINE_ELIGIBLE_ONLINE, at);
        countDigitization(to, facts, acceptance);
        if (acceptance.feeDue() > 0) {
            to.count(Measure.FEE_BEARING, at)
                    .countIf(
                            paid(facts, payment -> payment.method() == PaymentMethod.ONLINE),
                            Measure.FEE_BEARING_PAID_ONLINE,
                            at)
                    .countIf(
                            paid(facts, payment -> payment.method().cashless()), Measure.FEE_BEARING_PAID_CASHLESS, at);
        }
    }

    private static void countDigitization(Contributions to, DossierFacts facts, Acceptance acceptance) {
        Digitization scan = facts.digitization();
        if (scan == null) {
            return;
        }
        Instant at = acceptance.acceptedAt();
        boolean electronic = electronic(facts);
        to.countIf(scan.components() == 0 || scan.digitized() == scan.components(), Measure.SCANNED, at)
                .countIf(
                        scan.digitized() >= 1 && (electronic || !acceptance.resultDocument()),
                        Measure.SCANNED_ANY_766,
                        at)
                .countIf(scan.reused() >= 1, Measure.REUSED, at);
    }

    private static void countFinish(Contributions to, DossierFacts facts, Assessment assessment) {
        Instant finish = assessment.course().finish();
        if (finish == null) {
            return;
        }
        if (assessment.timing() == null) {
            to.count(Measure.UNRESOLVED, finish);
            return;
        }
        boolean resultDocument = assessment.acceptance().resultDocument();
        to.count(Measure.RESOLVED, finish)
                .count(measureOf(assessment.timing()), finish)
                .countIf(resultDocument, Measure.RESULT_DOCUMENTS, finish)
                .countIf(resultDocument && electronic(facts), Measure.RESULT_ELECTRONIC, finish)
                .add(Measure.PROCESSING_SECONDS, finish, assessment.processingSeconds());
        if (assessment.timing() == Timing.LATE) {
            to.countIf(assessment.causeKnown(), Measure.RESOLVED_LATE_EXPLAINED, finish)
                    .countIf(assessment.excused(), Measure.RESOLVED_LATE_EXCUSED, finish)
                    .countIf(!assessment.excused() && apologized(facts), Measure.RESOLVED_LATE_APOLOGIZED, finish);
        }
    }

    private static void countPayment(Contributions to, Payment payment) {
        if (payment.refunded()) {
            return;
        }
        to.count(Measure.PAYMENTS, payment.paidAt()).add(Measure.PAID_AMOUNT, payment.paidAt(), payment.amount());
        if (payment.method() == PaymentMethod.ONLINE) {
            to.count(Measure.PAYMENTS_ONLINE, payment.paidAt())
                    .add(Measure.PAID_AMOUNT_ONLINE, payment.paidAt(), payment.amount());
        }
    }

    private static void countStocks(Contributions to, Assessment assessment) {
        to.stock(
                Measure.OPEN,
                assessment.acceptance().acceptedAt(),
                assessment.course().finish());
        boolean first = true;
        for (Interval pause : assessment.pauses().intervals()) {
            to.stock(Measure.PAUSED, pause.start(), pause.end());
            if (!first) {
                to.stock(Measure.PAUSED_AGAIN, pause.start(), pause.end());
            }
            first = false;
        }
        for (Interval overdue : assessment.overdue()) {
            to.stock(Measure.OVERDUE, overdue.start(), overdue.end());
            if (assessment.excused()) {
                to.stock(Measure.OVERDUE_EXCUSED, overdue.start(), overdue.end());
            }
        }
    }

    private static Measure measureOf(Timing timing) {
        return switch (timing) {
            case EARLY -> Measure.RESOLVED_EARLY;
            case ON_TIME -> Measure.RESOLVED_ON_TIME;
            case LATE -> Measure.RESOLVED_LATE;
        };
    }

    private static boolean paid(DossierFacts facts, Predicate<Payment> how) {
        return facts.payments().stream().anyMatch(payment -> !payment.refunded() && how.test(payment));
    }

    private static boolean electronic(DossierFacts facts) {
        return facts.result() != null && facts.result().electronic();
    }

    private static boolean apologized(DossierFacts facts) {
        return facts.lateness() != null && facts.lateness().apologizedAt() != null;
    }
}
