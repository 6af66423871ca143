package vn.motcua.indicator.rejections.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.contracts.unit.Units;
import vn.motcua.indicator.rejections.CountedRejection;
import vn.motcua.indicator.rejections.Rejection;
import vn.motcua.indicator.rejections.Rejections;
import vn.motcua.kit.Messages;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.Page;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** What was refused of a unit and all below it, newest first; whole bodies that could not be read are not listed. */
@RestController
class RejectionsController {

    private static final int LONGEST_PAGE = 500;
    private static final Set<String> CHANNELS = Set.of("HTTP", "INBOX", "LOG", "PORTAL");

    private final Rejections rejections;
    private final ReferenceFeed reference;
    private final Clock clock;
    private final Messages messages;

    RejectionsController(Rejections rejections, ReferenceFeed reference, Clock clock, Messages messages) {
        this.rejections = rejections;
        this.reference = reference;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/api/rejections")
    Page<Line> list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> channel,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        List<FieldProblem> problems = new ArrayList<>();
        if (page < 0 || size < 1 || size > LONGEST_PAGE) {
            problems.add(FieldProblem.of("size", messages.get("page.bounds", LONGEST_PAGE)));
        }
        if (channel.isPresent() && !CHANNELS.contains(channel.get())) {
            problems.add(FieldProblem.of("channel", messages.get("field.enum", "HTTP, PORTAL, INBOX, LOG")));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, messages.get("problem.invalid-input"), problems);
        }
        Rejections.Filter filter =
                new Rejections.Filter(unit.map(this::withDescendants).orElse(null), channel.orElse(null));
        Rejections.Found found = rejections.find(filter, page, size);
        return new Page<>(found.items().stream().map(Line::of).toList(), page, size, found.total());
    }

    private List<String> withDescendants(String unit) {
        Units units = reference.current().units();
        String code = units.resolve(unit)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, messages.get("unit.unknown", unit)))
                .code();
        return units.treeAt(LocalDays.date(clock.instant())).withDescendants(code);
    }

    /** One line of the list; {@code at} is the last of {@code count} times. */
    record Line(
            String id,
            Instant at,
            String channel,
            String unit,
            @Nullable String type,
            @Nullable String eventId,
            @Nullable String subject,
            String field,
            String message,
            String digest,
            long count) {

        static Line of(CountedRejection counted) {
            Rejection latest = counted.latest();
            return new Line(
                    latest.id(),
                    latest.at(),
                    latest.channel(),
                    latest.unit(),
                    latest.type(),
                    latest.eventId(),
                    latest.subject(),
                    latest.field(),
                    latest.message(),
                    latest.digest(),
                    counted.count());
        }
    }
}
