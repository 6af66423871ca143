package vn.motcua.report.proof;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.close.Basis;
import vn.motcua.report.close.ReportBody;
import vn.motcua.report.close.ReportDefinition;
import vn.motcua.report.close.ReportDesk;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.ReportStore;
import vn.motcua.report.replay.Cut;
import vn.motcua.report.replay.Replay;

/** Answers what is asked of a closed report's proof. Whatever goes through the log is told with its progress. */
public final class ProofDesk {

    private static final String ALGORITHM =
            "SHA-256 of the content in UTF-8; the content is RFC 8785 JSON of unit, from, to,"
                    + " cutoff and, for each unit with figures by code, its own flows, stocks and figures";

    private final ReportStore store;
    private final Replay replay;
    private final Verifier verifier;
    private final Works works;
    private final int partitions;

    ProofDesk(ReportStore store, Replay replay, Verifier verifier, Works works, int partitions) {
        this.store = store;
        this.replay = replay;
        this.verifier = verifier;
        this.works = works;
        this.partitions = partitions;
    }

    private record VerificationOf(String report) {}

    private record ChangesOf(String report, List<String> units) {}

    /** All that is needed to check a closed report elsewhere. */
    public Proof proof(ReportDefinition report, ReportBody closed) {
        Basis basis = report.basis();
        return new Proof(
                report.id(),
                report.unit(),
                report.period(),
                report.cutOff().code(),
                report.from(),
                report.to(),
                report.revision(),
                closed.hash(),
                ALGORITHM,
                Topics.EVENTS,
                closed.offsets(),
                partitions,
                basis.versions(),
                basis.units(),
                basis.plans(),
                basis.sectorNames(),
                ReportDesk.hashedContent(report, store.figures(report)));
    }

    /**
     * The report recomputed from the log.
     *
     * @param anew whether what came out before does not do
     */
    public Work<Verification> verification(ReportDefinition report, ReportBody closed, boolean anew) {
        VerificationOf name = new VerificationOf(report.id());
        if (anew) {
            works.renew(name);
        }
        return works.ask(name, progress -> verifier.verify(report, closed, progress));
    }

    /** The dossiers behind a figure of the report. */
    public Work<FigureParts> parts(FigureQuestion question, ReportBody closed) {
        Cut cut = cut(closed);
        return works.ask(question, progress -> FigureParts.of(question, cut, replay, progress));
    }

    /** The dossiers behind what differs from the report that this one revises. */
    public Work<List<ChangedDossier>> lateFacts(
            ReportDefinition report, ReportBody closed, ReportHead revised, List<String> units) {
        Cut before = cut(Objects.requireNonNull(revised.body(), "a revised report is closed"));
        Cut after = cut(closed);
        return works.ask(
                new ChangesOf(report.id(), units),
                progress ->
                        new LateFacts(replay).between(before, after, units, Verifier.window(report.view()), progress));
    }

    private static Cut cut(ReportBody closed) {
        Map<String, Long> offsets = Objects.requireNonNull(closed.offsets(), "a closed report has a cut");
        return Cut.of(offsets);
    }
}
