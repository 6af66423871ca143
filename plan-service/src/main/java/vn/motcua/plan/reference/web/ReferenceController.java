package vn.motcua.plan.reference.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.Page;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.reference.CalendarRecord;
import vn.motcua.plan.reference.CatalogueRecord;
import vn.motcua.plan.reference.ReferenceDesk;
import vn.motcua.plan.reference.ReferenceDesk.Change;
import vn.motcua.plan.reference.UnitSearch;

/** Units, catalogue and calendar are read and changed here; an answered PUT is durable and seen by the next GET. */
@RestController
@RequestMapping("/api")
class ReferenceController {

    private static final int LONGEST_PAGE = 5_000;

    private final ReferenceDesk desk;
    private final Texts texts;

    ReferenceController(ReferenceDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping("/units")
    Page<Unit> units(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable UnitLevel level,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || size < 1 || size > LONGEST_PAGE) {
            throw new ProblemException(
                    ProblemType.INVALID_INPUT,
                    texts.get("problem.invalid-input"),
                    List.of(FieldProblem.of("size", texts.get("page.bounds", Integer.toString(LONGEST_PAGE)))));
        }
        String code = parent == null ? null : desk.unit(parent).map(Unit::code).orElse(parent);
        return Page.of(desk.units(new UnitSearch(code, level, q)), page, size);
    }

    @GetMapping("/units/{unit}")
    Unit unit(@PathVariable String unit) {
        return desk.unit(unit)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, texts.get("unit.unknown", unit)));
    }

    @PutMapping(path = "/units/{unit}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Unit putUnit(@PathVariable String unit, @RequestBody byte[] body) {
        return made(desk.putUnit(unit, body));
    }

    @GetMapping("/catalogue")
    CatalogueRecord catalogue() {
        return desk.catalogue();
    }

    @PutMapping(path = "/catalogue", consumes = MediaType.APPLICATION_JSON_VALUE)
    CatalogueRecord putCatalogue(@RequestBody byte[] body) {
        return made(desk.putCatalogue(body));
    }

    @GetMapping("/calendar")
    CalendarRecord calendar() {
        return desk.calendar();
    }

    @PutMapping(path = "/calendar", consumes = MediaType.APPLICATION_JSON_VALUE)
    CalendarRecord putCalendar(@RequestBody byte[] body) {
        return made(desk.putCalendar(body));
    }

    private <T> T made(Change<T> change) {
        return switch (change) {
            case Change.Made<T> made -> made.value();
            case Change.Unreadable<T> unreadable ->
                throw new ProblemException(
                        ProblemType.UNREADABLE_BODY,
                        texts.get("document.unreadable", Integer.toString(unreadable.line()), unreadable.reason()));
            case Change.Refused<T> refused ->
                throw new ProblemException(
                        ProblemType.INVALID_INPUT, texts.get("problem.invalid-input"), refused.problems());
        };
    }
}
