package vn.motcua.indicator.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.indicator.intake.Intake;
import vn.motcua.indicator.intake.IntakeChannel;
import vn.motcua.indicator.intake.LogUnavailableException;
import vn.motcua.indicator.intake.ReferenceSource;
import vn.motcua.indicator.intake.ReferenceView;
import vn.motcua.indicator.intake.Refusal;
import vn.motcua.indicator.intake.Verdict;
import vn.motcua.indicator.intake.Visit;
import vn.motcua.kit.Messages;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** What all ways over HTTP share: reading bodies, making items durable, and the problems on the way. */
final class IntakeDesk {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeDesk.class);
    private static final Duration WHILE_LOADING = Duration.ofSeconds(2);
    private static final Duration WHILE_UNAVAILABLE = Duration.ofSeconds(5);

    private final InFlight inFlight;
    private final InFlight strangers;
    private final BodyReader bodies;
    private final ReferenceSource reference;
    private final Intake intake;
    private final Messages messages;
    private final Clock clock;

    IntakeDesk(
            long inFlight,
            BodyReader bodies,
            ReferenceSource reference,
            Intake intake,
            Messages messages,
            Clock clock) {
        this.inFlight = new InFlight(inFlight);
        this.strangers = new InFlight(inFlight);
        this.bodies = bodies;
        this.reference = reference;
        this.intake = intake;
        this.messages = messages;
        this.clock = clock;
    }

    /** How many bytes of bodies are being worked on. */
    long bytesInFlight() {
        return inFlight.bytes() + strangers.bytes();
    }

    /** Reads the request's body, answers it, and keeps its bytes counted until then. */
    <T> T serve(
            HttpServletRequest request, IntakeChannel channel, @Nullable Caller caller, Function<byte[], T> answer) {
        if (!reference.loaded()) {
            throw new ProblemException(ProblemType.UNAVAILABLE, messages.get("intake.loading"), WHILE_LOADING);
        }
        try (InFlight.Share share = (caller == null ? strangers : inFlight).share()) {
            return answer.apply(bodies.read(request, channel, share));
        } catch (JacksonException e) {
            throw notJson(e.getLocation());
        } catch (LogUnavailableException e) {
            LOG.warn("Kafka is out of reach, a body is not acknowledged: {}", String.valueOf(e.getCause()));
            throw unavailable();
        } catch (IOException e) {
            throw new ProblemException(ProblemType.UNREADABLE_BODY, messages.get("intake.broken-off"));
        }
    }

    /** The circumstances of a request: it arrives now. */
    Visit visit(Caller caller) {
        return new Visit(clock.instant(), unit -> maySpeakFor(caller, unit), new ReferenceView(reference));
    }

    /** Makes what the checks say durable. */
    void take(IntakeChannel channel, List<Verdict> verdicts) {
        intake.take(channel, verdicts);
    }

    /** The sentence of a refusal, in the request's language. */
    String wording(Refusal reason) {
        return messages.get(reason.key(), reason.arguments().toArray());
    }

    /** The problem of a body that can't be used at all. */
    ProblemException unusable(Refusal reason) {
        List<FieldProblem> errors =
                reason.field().isEmpty() ? List.of() : List.of(FieldProblem.of(reason.field(), wording(reason)));
        return new ProblemException(ProblemType.UNREADABLE_BODY, wording(reason), errors);
    }

    /** The problem of Kafka out of reach. */
    ProblemException unavailable() {
        return new ProblemException(ProblemType.UNAVAILABLE, messages.get("intake.unavailable"), WHILE_UNAVAILABLE);
    }

    private ProblemException notJson(@Nullable TokenStreamLocation place) {
        if (place == null || place.getLineNr() < 1) {
            return new ProblemException(ProblemType.UNREADABLE_BODY, messages.get("intake.not-json"));
        }
        String line = Integer.toString(place.getLineNr());
        String column = Integer.toString(place.getColumnNr());
        return new ProblemException(
                ProblemType.UNREADABLE_BODY,
                messages.get("intake.not-json-at", line, column),
                List.of(FieldProblem.of(messages.get("intake.place", line, column), messages.get("intake.not-json"))));
    }

    /** A successor may send late facts of a unit that has ended (contract, section 1). */
    private static boolean maySpeakFor(Caller caller, Unit unit) {
        return caller.maySpeakFor(unit.code()) || unit.successors().stream().anyMatch(caller::maySpeakFor);
    }
}
