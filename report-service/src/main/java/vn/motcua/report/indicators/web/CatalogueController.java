package vn.motcua.report.indicators.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.indicator.IndicatorCatalogue;

/** Answers for what indicators there are. */
@RestController
class CatalogueController {

    private final CatalogueAnswer answer;

    CatalogueController(IndicatorCatalogue indicators) {
        this.answer = CatalogueAnswer.of(indicators);
    }

    @GetMapping("/api/indicators")
    CatalogueAnswer indicators() {
        return answer;
    }
}
