package vn.motcua.indicator.intake.web;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.indicator.intake.CloseMarkers;
import vn.motcua.indicator.intake.LogUnavailableException;
import vn.motcua.indicator.intake.Texts;
import vn.motcua.kit.Messages;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** Cuts the log for a report, on another service's request; the gateway routes nothing here. */
@RestController
class CutController {

    private final CloseMarkers markers;
    private final IntakeDesk desk;
    private final Messages messages;

    CutController(CloseMarkers markers, IntakeDesk desk, Messages messages) {
        this.markers = markers;
        this.desk = desk;
        this.messages = messages;
    }

    @PostMapping("/internal/cuts")
    Cut cut(@RequestBody Report report, @AuthenticationPrincipal Caller caller) {
        if (caller.unit() != null) {
            throw new ProblemException(ProblemType.FORBIDDEN, messages.get("problem.forbidden"));
        }
        String id = report.report();
        if (id == null || !Texts.isCode(id)) {
            throw new ProblemException(
                    ProblemType.INVALID_INPUT,
                    messages.get("problem.invalid-input"),
                    List.of(FieldProblem.of("report", messages.get("intake.report"))));
        }
        try {
            return new Cut(markers.cut(id));
        } catch (LogUnavailableException e) {
            throw desk.unavailable();
        }
    }

    /** For which report. */
    record Report(@Nullable String report) {}

    /** Where the markers lie, by partition. */
    record Cut(SortedMap<Integer, Long> offsets) {}
}
