package vn.motcua.plan.plans.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanStore;
import vn.motcua.plan.plans.SourceTexts;
import vn.motcua.plan.plans.view.PlanYaml;
import vn.motcua.plan.spreadsheet.PlanWorkbook;

/** Plans as files that people change and send back, the texts that they were read from, and an empty workbook. */
@RestController
@RequestMapping("/api/plans")
class PlanFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PlanStore store;
    private final SourceTexts sources;
    private final ReferenceFeed reference;
    private final IndicatorCatalogue indicators;
    private final Texts texts;
    private final PlanYaml yaml;

    PlanFileController(
            PlanStore store,
            SourceTexts sources,
            ReferenceFeed reference,
            IndicatorCatalogue indicators,
            Texts texts,
            JsonMapper json) {
        this.store = store;
        this.sources = sources;
        this.reference = reference;
        this.indicators = indicators;
        this.texts = texts;
        this.yaml = new PlanYaml(json);
    }

    @GetMapping(path = "/template.xlsx", produces = XLSX)
    ResponseEntity<byte[]> template(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer year) {
        ReferenceData known = reference.current();
        Unit found = unit == null
                ? null
                : known.units()
                        .resolve(unit)
                        .orElseThrow(() -> new ProblemException(
                                ProblemType.INVALID_INPUT,
                                texts.get("problem.invalid-input"),
                                List.of(FieldProblem.of("unit", texts.get("unit.unknown", unit)))));
        byte[] workbook = new PlanWorkbook(indicators, known.catalogue())
                .template(found == null ? null : found.code(), found == null ? null : found.name(), year);
        return file(MediaType.parseMediaType(XLSX), "mau-ke-hoach.xlsx").body(workbook);
    }

    @GetMapping(path = "/{id}/document.xlsx", produces = XLSX)
    ResponseEntity<byte[]> workbook(@PathVariable String id) {
        Plan plan = plan(id);
        ReferenceData known = reference.current();
        byte[] workbook = new PlanWorkbook(indicators, known.catalogue())
                .of(plan, known.units().name(plan.unit()));
        return file(MediaType.parseMediaType(XLSX), "ke-hoach-" + id + ".xlsx")
                .eTag(Long.toString(plan.version()))
                .body(workbook);
    }

    @GetMapping(path = "/{id}", produces = XLSX)
    ResponseEntity<byte[]> asWorkbook(@PathVariable String id) {
        return workbook(id);
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_YAML_VALUE)
    ResponseEntity<byte[]> asYaml(@PathVariable String id) {
        Plan plan = plan(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_YAML)
                .eTag(Long.toString(plan.version()))
                .body(yaml.of(plan));
    }

    /** An amendment counts in the text of the plan that it was made from. */
    @GetMapping(path = "/{id}/document.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> text(@PathVariable String id) {
        Plan plan = plan(id);
        List<String> lines = sources.of(id);
        for (String from = plan.life().amends(); lines.isEmpty() && from != null; ) {
            lines = sources.of(from);
            from = store.find(from).map(earlier -> earlier.life().amends()).orElse(null);
        }
        return lines.isEmpty()
                ? ResponseEntity.noContent().build()
                : file(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), "van-ban-" + id + ".txt")
                        .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private Plan plan(String id) {
        return store.find(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, texts.get("plan.unknown", id)));
    }

    private static ResponseEntity.BodyBuilder file(MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
