package vn.motcua.report.close;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.report.indicators.PeriodView;

/** Takes orders for reports and sees them through (chốt số liệu kỳ báo cáo). Safe for use by several instances. */
public final class ReportDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int NONCE = 8;

    private final ReportStore store;
    private final ReportLog log;
    private final Cuts cuts;
    private final Freezer freezer;
    private final ReportAssembler assembler;
    private final BasisWriter basis;
    private final Clock clock;
    private final int partitions;
    private final CloseMetrics metrics;
    private final Map<String, Instant> asked = new ConcurrentHashMap<>();

    /** A desk over a store and its copy in the log. */
    public ReportDesk(
            ReportStore store,
            ReportLog log,
            Cuts cuts,
            Freezer freezer,
            ReportAssembler assembler,
            BasisWriter basis,
            Clock clock,
            int partitions,
            CloseMetrics metrics) {
        this.store = store;
        this.log = log;
        this.cuts = cuts;
        this.freezer = freezer;
        this.assembler = assembler;
        this.basis = basis;
        this.clock = clock;
        this.partitions = partitions;
        this.metrics = metrics;
    }

    /** What became of an order. */
    public sealed interface Outcome {
        /** The report is being closed. */
        record Accepted(ReportDefinition report) implements Outcome {}

        /** There is a closed one, and no reason was given to make it again. */
        record ReasonMissing(ReportHead closed) implements Outcome {}
    }

    /** Orders a report of a period that is over; one that is being closed already is that one. */
    public Outcome order(Unit unit, PeriodView view, @Nullable String reason) {
        ReportKey key = new ReportKey(unit.code(), view.period().label(), view.cutOff());
        Optional<ReportHead> latest = store.latest(key);
        if (latest.isPresent() && !latest.get().isClosed()) {
            return new Outcome.Accepted(latest.get().definition());
        }
        if (latest.isPresent() && (reason == null || reason.isBlank())) {
            return new Outcome.ReasonMissing(latest.get());
        }
        int revision = latest.map(head -> head.definition().revision()).orElse(0) + 1;
        ReportDefinition report = define(
                unit, view, revision, latest.map(ReportHead::id).orElse(null), latest.isPresent() ? reason : null);
        if (!store.open(report)) {
            return new Outcome.Accepted(
                    store.revision(key, revision).orElseThrow().definition());
        }
        log.opened(report);
        ask(report.id());
        return new Outcome.Accepted(report);
    }

    /** The figures as they are now, not kept. */
    public AssembledReport preview(Unit unit, PeriodView view) {
        ReportDefinition report = define(unit, view, 1, null, null);
        return assembler.assemble(report, freezer.freeze(report, report.scope()), null, null);
    }

    /** Goes through the reports that are not closed: closes those that are complete, asks again for lost cuts. */
    public void advance() {
        List<ReportHead> closing = store.closing();
        metrics.open(closing);
        for (ReportHead head : closing) {
            ReportDefinition report = head.definition();
            Map<Integer, Long> frozen = store.frozenPartitions(report.id());
            if (frozen.size() >= partitions) {
                attempt(report, frozen);
            } else if (asked.getOrDefault(report.id(), report.createdAt())
                    .plus(PATIENCE)
                    .isBefore(clock.instant())) {
                log.opened(report);
                ask(report.id());
            }
        }
    }

    /** The text that a report's hash is of: RFC 8785 JSON, see {@link Hash}. */
    public static String hashedContent(ReportDefinition report, Collection<UnitFigures> figures) {
        return Hash.content(report, figures);
    }

    private void ask(String report) {
        asked.put(report, clock.instant());
        cuts.ask(report);
    }

    private void attempt(ReportDefinition report, Map<Integer, Long> frozen) {
        Instant begun = clock.instant();
        try {
            finish(report, frozen);
            metrics.closed(report);
        } catch (RuntimeException e) {
            metrics.failed(begun);
            throw e;
        }
    }

    private void finish(ReportDefinition report, Map<Integer, Long> frozen) {
        Map<String, Long> offsets = frozen.entrySet().stream()
                .collect(Collectors.toMap(entry -> Integer.toString(entry.getKey()), Map.Entry::getValue));
        List<UnitFigures> before = report.previous() == null
                ? null
                : store.find(report.previous())
                        .map(previous -> store.figures(previous.definition()))
                        .orElse(List.of());
        AssembledReport assembled =
                assembler.assemble(report, store.frozenUnits(report), new TreeMap<>(offsets), before);
        store.putUnits(report.id(), assembled.pages(), assembled.figures());
        log.closed(report, assembled);
        store.close(report, assembled.body());
        asked.remove(report.id());
    }

    private ReportDefinition define(
            Unit unit, PeriodView view, int revision, @Nullable String previous, @Nullable String reason) {
        ReportKey key = new ReportKey(unit.code(), view.period().label(), view.cutOff());
        String nonce = UUID.randomUUID().toString().substring(0, NONCE);
        return new ReportDefinition(
                key.slot(revision) + '_' + nonce,
                unit.code(),
                unit.name(),
                view.period().label(),
                view.cutOff(),
                view.days().from(),
                view.days().to(),
                view.asOf(),
                revision,
                previous,
                reason,
                clock.instant(),
                basis.of(unit, view));
    }
}
