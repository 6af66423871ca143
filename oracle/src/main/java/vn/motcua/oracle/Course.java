package vn.motcua.oracle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The course of a dossier (quá trình xử lý): when it was accepted, when and how it ended, and when it was paused
 * (contract, section 3).
 *
 * @param finish the end, not before {@code acceptedAt}; none while the dossier is open
 * @param resolved whether the end is COMPLETED or RETURNED; false while the dossier is open
 * @param pauses in the order of time, none of them empty, all within acceptedAt..finish
 */
record Course(Instant acceptedAt, Optional<Instant> finish, boolean resolved, List<Span> pauses) {

    static Course of(Instant acceptedAt, Map<String, Event> facets) {
        List<Step> steps = stepsInForce(facets);
        Optional<Instant> completed = earliest(steps, Set.of(Step.Kind.COMPLETED));
        Optional<Instant> returned = earliest(steps, Set.of(Step.Kind.RETURNED));
        Optional<Instant> unresolved =
                earliest(steps, Set.of(Step.Kind.STOPPED, Step.Kind.WITHDRAWN, Step.Kind.REFUSED));
        Optional<Instant> resolvedAt = completed.or(() -> returned);
        Optional<Instant> finish = resolvedAt.or(() -> unresolved).map(instant -> Times.later(instant, acceptedAt));
        return new Course(acceptedAt, finish, resolvedAt.isPresent(), pauses(steps, acceptedAt, finish));
    }

    /** The dossier's life, from acceptance to finish. */
    Span open() {
        return new Span(acceptedAt, finish);
    }

    boolean isPausedRightAfter(Instant instant) {
        return pauses.stream().anyMatch(pause -> pause.coversRightAfter(instant));
    }

    private static List<Step> stepsInForce(Map<String, Event> facets) {
        Event stated = facets.get("timeline");
        Stream<JsonNode> listed =
                stated == null ? Stream.empty() : stated.data().get("steps").valueStream();
        List<Step> timeline = listed.map(step -> new Step(
                        Step.Kind.valueOf(step.get("step").stringValue()),
                        Times.parse(step.get("at").stringValue())))
                .toList();
        Set<Step.Kind> named = timeline.stream().map(Step::kind).collect(Collectors.toSet());
        Stream<Step> progressed = facets.entrySet().stream()
                .filter(facet -> facet.getKey().startsWith(Facet.PROGRESSED))
                .map(Map.Entry::getValue)
                .filter(event -> !event.flag("revoked", false))
                .map(event -> new Step(Step.Kind.valueOf(event.text("step")), event.instant("at")))
                .filter(step -> !named.contains(step.kind()));
        return Stream.concat(timeline.stream(), progressed).sorted().toList();
    }

    private static Optional<Instant> earliest(Collection<Step> steps, Set<Step.Kind> kinds) {
        return steps.stream()
                .filter(step -> kinds.contains(step.kind()))
                .map(Step::at)
                .min(Instant::compareTo);
    }

    /** Of supplement requests in a row the first begins a pause, and the step after the row ends it. */
    private static List<Span> pauses(List<Step> steps, Instant acceptedAt, Optional<Instant> finish) {
        List<Step> before = steps.stream()
                .filter(step -> finish.isEmpty() || step.at().isBefore(finish.get()))
                .toList();
        return IntStream.range(0, before.size())
                .filter(i -> asksForMore(before.get(i)) && (i == 0 || !asksForMore(before.get(i - 1))))
                .mapToObj(i -> {
                    Optional<Instant> end = before.stream()
                            .skip(i)
                            .filter(step -> !asksForMore(step))
                            .map(Step::at)
                            .findFirst();
                    return clipped(before.get(i).at(), end.or(() -> finish), acceptedAt, finish);
                })
                .filter(pause -> !pause.isEmpty())
                .toList();
    }

    private static boolean asksForMore(Step step) {
        return step.kind() == Step.Kind.SUPPLEMENT_REQUESTED;
    }

    private static Span clipped(Instant begin, Optional<Instant> end, Instant acceptedAt, Optional<Instant> finish) {
        Optional<Instant> cut =
                end.map(instant -> finish.map(f -> Times.earlier(instant, f)).orElse(instant));
        return new Span(Times.later(begin, acceptedAt), cut);
    }
}
