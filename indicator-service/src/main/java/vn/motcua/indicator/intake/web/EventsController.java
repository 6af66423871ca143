package vn.motcua.indicator.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.indicator.intake.EventChecks;
import vn.motcua.indicator.intake.EventReader;
import vn.motcua.indicator.intake.IntakeChannel;
import vn.motcua.indicator.intake.Refusal;
import vn.motcua.indicator.intake.Verdict;
import vn.motcua.indicator.intake.Visit;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** {@code POST /api/events}: one CloudEvent or a batch, acknowledged once durable (contract, section 8). */
@RestController
class EventsController {

    private static final String ATTRIBUTE = "ce-";

    private final IntakeDesk desk;
    private final EventReader reader;
    private final EventChecks checks;
    private final IntakeLimits limits;

    EventsController(IntakeDesk desk, EventReader reader, EventChecks checks, IntakeLimits limits) {
        this.desk = desk;
        this.reader = reader;
        this.checks = checks;
        this.limits = limits;
    }

    @PostMapping(
            path = "/api/events",
            consumes = {"application/cloudevents+json", "application/cloudevents-batch+json", "application/json"})
    @ResponseStatus(HttpStatus.ACCEPTED)
    Answer take(HttpServletRequest request, @AuthenticationPrincipal Caller caller) {
        return desk.serve(request, IntakeChannel.HTTP, caller, body -> {
            List<Verdict> verdicts = judge(request, body, desk.visit(caller));
            desk.take(IntakeChannel.HTTP, verdicts);
            return answer(verdicts);
        });
    }

    private List<Verdict> judge(HttpServletRequest request, byte[] body, Visit visit) {
        Map<String, String> attributes = attributes(request);
        if (!attributes.isEmpty()) {
            return List.of(checks.check(reader.binary(attributes, body), visit));
        }
        List<Verdict> verdicts = new ArrayList<>();
        return switch (reader.read(body, limits.maxEvents(), event -> verdicts.add(checks.check(event, visit)))) {
            case EVENTS -> verdicts;
            case NO_EVENTS -> throw desk.unusable(Refusal.of("", "intake.no-events"));
            case TRAILING -> throw desk.unusable(Refusal.of("", "intake.one-value"));
            case TOO_MANY ->
                throw new ProblemException(
                        ProblemType.TOO_LARGE, desk.wording(Refusal.of("", "intake.too-many", limits.maxEvents())));
        };
    }

    /** The attributes of binary mode, as the HTTP binding of CloudEvents writes them: percent-encoded. */
    private static Map<String, String> attributes(HttpServletRequest request) {
        Map<String, String> attributes = new TreeMap<>();
        for (String header : Collections.list(request.getHeaderNames())) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith(ATTRIBUTE)) {
                attributes.put(name.substring(ATTRIBUTE.length()), decoded(request.getHeader(header)));
            }
        }
        return attributes;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private Answer answer(List<Verdict> verdicts) {
        List<RejectedEvent> rejected = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i) instanceof Verdict.Refused(Verdict.RefusedItem item, Refusal reason)) {
                rejected.add(new RejectedEvent(i, item.id(), item.type(), reason.field(), desk.wording(reason)));
            }
        }
        return new Answer(verdicts.size() - rejected.size(), rejected);
    }

    /** What became of the events. */
    record Answer(int accepted, List<RejectedEvent> rejected) {}

    /** An event that was not taken: its place in the body, and what would be right. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RejectedEvent(
            int index, @Nullable String id, @Nullable String type, String field, String message) {}
}
