package vn.motcua.indicator.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.indicator.intake.IntakeChannel;
import vn.motcua.indicator.intake.Refusal;
import vn.motcua.indicator.intake.Verdict;
import vn.motcua.indicator.intake.Visit;
import vn.motcua.indicator.intake.portal.PortalChecks;
import vn.motcua.indicator.intake.portal.PortalMessage;
import vn.motcua.indicator.intake.portal.PortalReader;
import vn.motcua.indicator.intake.portal.RequestTimes;
import vn.motcua.kit.Messages;
import vn.motcua.kit.security.AccessTokens;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** {@code POST /api/national-portal}: the messages that ward software already sends (contract, section 2). */
@RestController
class PortalController {

    private static final String ALL_TAKEN = "0";
    private static final String SOME_REFUSED = "1";

    private final IntakeDesk desk;
    private final PortalReader reader;
    private final RequestTimes times;
    private final AccessTokens tokens;
    private final Messages messages;
    private final int mostItems;

    PortalController(
            IntakeDesk desk,
            PortalReader reader,
            RequestTimes times,
            AccessTokens tokens,
            Messages messages,
            IntakeLimits limits) {
        this.desk = desk;
        this.reader = reader;
        this.times = times;
        this.tokens = tokens;
        this.messages = messages;
        this.mostItems = limits.maxPortalItems();
    }

    @PostMapping("/api/national-portal")
    Answer take(HttpServletRequest request, @AuthenticationPrincipal @Nullable Caller caller) {
        return desk.serve(request, IntakeChannel.PORTAL, caller, body -> switch (reader.read(body)) {
            case PortalReader.Unusable unusable -> throw desk.unusable(unusable.reason());
            case PortalReader.Readable(PortalMessage message) -> take(message, known(caller, message.session()));
        });
    }

    private Answer take(PortalMessage message, Caller caller) {
        if (message.items().size() > mostItems) {
            throw new ProblemException(ProblemType.TOO_LARGE, messages.get("portal.too-many", mostItems));
        }
        Visit visit = desk.visit(caller);
        List<Verdict> verdicts =
                PortalChecks.check(message, times.next(message.items().size()), visit);
        desk.take(IntakeChannel.PORTAL, verdicts);
        List<RejectedDossier> rejected = verdicts.stream()
                .filter(Verdict.Refused.class::isInstance)
                .map(Verdict.Refused.class::cast)
                .map(refused -> new RejectedDossier(
                        Objects.requireNonNullElse(refused.item().subject(), ""),
                        refused.reason().field(),
                        desk.wording(refused.reason())))
                .toList();
        int taken = verdicts.size() - rejected.size();
        return rejected.isEmpty()
                ? new Answer(ALL_TAKEN, messages.get("portal.all-taken", taken), null)
                : new Answer(SOME_REFUSED, messages.get("portal.some-refused", taken, rejected.size()), rejected);
    }

    /** The caller of the Authorization header, else of the key in the body. */
    private Caller known(@Nullable Caller caller, String session) {
        if (caller != null) {
            return caller;
        }
        return tokens.verify(session)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNAUTHORIZED, desk.wording(Refusal.of("session", "portal.session"))));
    }

    /** The answer as the portal gives it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            @JsonProperty("error_code") String errorCode,
            String message,
            @Nullable List<RejectedDossier> rejected) {}

    /** A dossier that was not taken. */
    record RejectedDossier(@JsonProperty("MaHoSo") String code, String field, String message) {}
}
