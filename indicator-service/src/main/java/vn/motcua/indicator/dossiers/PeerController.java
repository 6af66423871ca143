package vn.motcua.indicator.dossiers;

import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers other instances from this one's state; the gateway routes nothing here. */
@RestController
class PeerController {

    private final DossierService dossiers;
    private final ContributionService contributions;

    PeerController(DossierService dossiers, ContributionService contributions) {
        this.dossiers = dossiers;
        this.contributions = contributions;
    }

    @PostMapping(DossierService.IN_STATE)
    List<DossierLine> inState(@RequestBody Questions.InState question) {
        return dossiers.here().inState(question.units(), question.question());
    }

    @PostMapping(DossierService.INCONSISTENCIES)
    InconsistencyReport inconsistencies(@RequestBody Questions.Inconsistencies question) {
        return dossiers.here().inconsistencies(question.units());
    }

    @PostMapping(ContributionService.FIND)
    Contributed contributions(@RequestBody Questions.Contributions question) {
        return contributions.here().find(question.units(), question.question(), question.wanted());
    }

    @PostMapping(DossierService.EXPLAIN)
    DossierService.PeerAnswer explain(@RequestBody Questions.Explain question) {
        return new DossierService.PeerAnswer(
                dossiers.explainHere(question.unit(), question.kind(), question.code(), question.at())
                        .orElse(null));
    }
}
