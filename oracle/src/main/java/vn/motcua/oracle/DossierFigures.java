package vn.motcua.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one accepted, not voided dossier (hồ sơ) is worth (contract, sections 3 and 4). */
final class DossierFigures {

    private final Map<String, Event> facets;
    private final Event accepted;
    private final Instant acceptedAt;
    private final Course course;
    private final DueDate due;
    private final Optional<String> cause;
    private final boolean electronic;
    private final Tally.Row row;

    private DossierFigures(Event accepted, Map<String, Event> facets, Tally tally) {
        this.facets = facets;
        this.accepted = accepted;
        this.acceptedAt = accepted.instant("acceptedAt");
        this.course = Course.of(acceptedAt, facets);
        this.due = DueDate.of(accepted, facets);
        this.cause = facet("lateness").flatMap(event -> event.textIfKnown("cause"));
        this.electronic =
                facet("result").filter(event -> event.flag("electronic", false)).isPresent();
        this.row = tally.row(accepted.unit(), accepted.textIfKnown("sector").orElse(""), accepted.text("procedure"));
    }

    /** Counts the dossier of these facets, if it counts at all. */
    static void count(Map<String, Event> facets, Tally tally) {
        Event accepted = facets.get("accepted");
        Event voided = facets.get("voided");
        if (accepted != null && (voided == null || !voided.flag("voided", true))) {
            var figures = new DossierFigures(accepted, facets, tally);
            figures.countAcceptance();
            figures.countFinish();
            figures.countPayments();
            figures.countRating();
            figures.countStocks();
        }
    }

    private void countAcceptance() {
        String channel = accepted.text("channel");
        row.count(acceptedAt, "accepted");
        switch (channel) {
            case "ONLINE" -> row.count(acceptedAt, "acceptedOnline");
            case "COUNTER" -> row.count(acceptedAt, "acceptedCounter");
            case "POSTAL" -> row.count(acceptedAt, "acceptedPostal");
            default -> throw new IllegalArgumentException("channel " + channel);
        }
        facet("scanned").ifPresent(scanned -> {
            long components = scanned.whole("components", 0);
            long digitized = scanned.whole("digitized", 0);
            row.countIf(components == 0 || digitized == components, acceptedAt, "scanned");
            row.countIf(digitized >= 1 && (electronic || !hasResultDocument()), acceptedAt, "scannedAny766");
            row.countIf(scanned.whole("reused", 0) >= 1, acceptedAt, "reused");
        });
        boolean feeBearing = accepted.whole("feeDue", 0) > 0;
        row.countIf(feeBearing, acceptedAt, "feeBearing");
        row.countIf(feeBearing && paidBy(List.of("ONLINE")), acceptedAt, "feeBearingPaidOnline");
        row.countIf(feeBearing && paidBy(List.of("ONLINE", "BANK_TRANSFER")), acceptedAt, "feeBearingPaidCashless");
        boolean eligible = accepted.flag("onlineEligible", true);
        row.countIf(eligible, acceptedAt, "onlineEligible");
        row.countIf(eligible && channel.equals("ONLINE"), acceptedAt, "onlineEligibleOnline");
    }

    private void countFinish() {
        if (course.finish().isEmpty()) {
            return;
        }
        Instant finish = course.finish().get();
        if (!course.resolved()) {
            row.count(finish, "unresolved");
            return;
        }
        row.count(finish, "resolved");
        String timing = timing(finish);
        row.count(finish, timing);
        boolean late = timing.equals("resolvedLate");
        boolean apologized = facet("lateness")
                .flatMap(event -> event.instantIfKnown("apologizedAt"))
                .isPresent();
        row.countIf(late && cause.isPresent(), finish, "resolvedLateExplained");
        row.countIf(late && isExcused(), finish, "resolvedLateExcused");
        row.countIf(late && !isExcused() && apologized, finish, "resolvedLateApologized");
        row.countIf(hasResultDocument(), finish, "resultDocuments");
        row.countIf(hasResultDocument() && electronic, finish, "resultElectronic");
        Duration paused = course.pauses().stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
        row.add(
                finish,
                "processingSeconds",
                Duration.between(acceptedAt, finish).minus(paused).toSeconds());
    }

    private String timing(Instant finish) {
        Optional<Instant> dueAt = due.inForceAt(finish, course.pauses());
        if (dueAt.isEmpty()) {
            return "resolvedOnTime";
        }
        if (finish.isAfter(dueAt.get())) {
            return "resolvedLate";
        }
        LocalDate finishDay = Times.day(finish);
        return finishDay.isBefore(Times.day(dueAt.get())) ? "resolvedEarly" : "resolvedOnTime";
    }

    private void countPayments() {
        for (Event payment : payments()) {
            Instant paidAt = payment.instant("paidAt");
            row.count(paidAt, "payments");
            row.add(paidAt, "paidAmount", payment.whole("amount", 0));
            if (payment.text("method").equals("ONLINE")) {
                row.count(paidAt, "paymentsOnline");
                row.add(paidAt, "paidAmountOnline", payment.whole("amount", 0));
            }
        }
    }

    private void countRating() {
        facet("rated").ifPresent(rating -> {
            row.count(rating.instant("ratedAt"), "ratings");
            row.countIf(rating.flag("satisfied", false), rating.instant("ratedAt"), "ratingsSatisfied");
        });
    }

    private void countStocks() {
        row.stock(course.open(), "open");
        course.pauses().forEach(pause -> row.stock(pause, "paused"));
        course.pauses().stream().skip(1).forEach(pause -> row.stock(pause, "pausedAgain"));
        for (Span overdue : new Overdue(course, due).spans()) {
            row.stock(overdue, "overdue");
            if (isExcused()) {
                row.stock(overdue, "overdueExcused");
            }
        }
    }

    private boolean hasResultDocument() {
        return accepted.flag("resultDocument", true);
    }

    private boolean isExcused() {
        return cause.filter(known -> !known.equals("SUBJECTIVE")).isPresent();
    }

    private boolean paidBy(List<String> methods) {
        return payments().stream().anyMatch(payment -> methods.contains(payment.text("method")));
    }

    private List<Event> payments() {
        return facets.entrySet().stream()
                .filter(facet -> facet.getKey().startsWith(Facet.PAID))
                .map(Map.Entry::getValue)
                .filter(payment -> !payment.flag("refunded", false))
                .toList();
    }

    private Optional<Event> facet(String name) {
        return Optional.ofNullable(facets.get(name));
    }
}
