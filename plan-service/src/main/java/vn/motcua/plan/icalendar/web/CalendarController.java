package vn.motcua.plan.icalendar.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.icalendar.UnitCalendar;
import vn.motcua.plan.tasks.TaskBoard;

/** The deadlines of a unit for calendar programs; unchanged ones are not sent again (ETag). */
@RestController
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final TaskBoard board;
    private final ReferenceFeed reference;
    private final Texts texts;
    private final MessageSource messages;
    private final Clock clock;

    CalendarController(TaskBoard board, ReferenceFeed reference, Texts texts, MessageSource messages, Clock clock) {
        this.board = board;
        this.reference = reference;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(path = "/api/plans/calendar.ics", produces = "text/calendar")
    ResponseEntity<byte[]> calendar(@RequestParam String unit, WebRequest request) {
        ReferenceData known = reference.current();
        Unit found = known.units()
                .resolve(unit)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, texts.get("unit.unknown", unit)));
        Locale locale = LocaleContextHolder.getLocale();
        LocalDate today = LocalDays.date(clock.instant());
        byte[] body = new UnitCalendar(
                        known.calendar(), (key, arguments) -> messages.getMessage(key, arguments, locale))
                .write(found.name(), board.plansOf(found.code()), today)
                .getBytes(StandardCharsets.UTF_8);
        String tag = '"' + DigestUtils.md5DigestAsHex(body) + '"';
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + found.code() + ".ics\"")
                .eTag(tag)
                .body(body);
    }
}
