package vn.motcua.indicator.intake;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.indicator.rejections.Rejection;
import vn.motcua.indicator.rejections.RejectionLog;

/** Makes what the checks say durable: entries in the log, refusals in theirs. */
public final class Intake {

    private final EventLog log;
    private final RejectionLog rejections;
    private final Function<Refusal, String> wording;
    private final IntakeMetrics metrics;

    /**
     * An intake.
     *
     * @param wording of a refusal, in the language in which refusals are kept
     */
    public Intake(EventLog log, RejectionLog rejections, Function<Refusal, String> wording, IntakeMetrics metrics) {
        this.log = log;
        this.rejections = rejections;
        this.wording = wording;
        this.metrics = metrics;
    }

    /**
     * Returns once all entries and refusals are durable.
     *
     * @throws LogUnavailableException if some may not be; then nothing may be acknowledged
     */
    public void take(IntakeChannel channel, List<Verdict> verdicts) {
        List<LogEntry> entries = verdicts.stream()
                .flatMap(verdict -> verdict instanceof Verdict.Taken taken ? taken.entries().stream() : Stream.empty())
                .toList();
        List<Rejection> refused = verdicts.stream()
                .filter(Verdict.Refused.class::isInstance)
                .map(verdict -> rejection(channel, (Verdict.Refused) verdict))
                .toList();
        try {
            metrics.time(
                    channel,
                    () -> CompletableFuture.allOf(log.append(entries), rejections.append(refused))
                            .join());
        } catch (CompletionException e) {
            metrics.unavailable(channel);
            throw new LogUnavailableException(e);
        }
        metrics.count(channel, verdicts);
    }

    private Rejection rejection(IntakeChannel channel, Verdict.Refused refused) {
        Verdict.RefusedItem item = refused.item();
        return new Rejection(
                UUID.randomUUID().toString(),
                item.arrival(),
                channel.name(),
                item.unit(),
                Texts.code(item.type()),
                Texts.code(item.id()),
                Texts.code(item.subject()),
                refused.reason().field(),
                wording.apply(refused.reason()),
                item.digest());
    }
}
