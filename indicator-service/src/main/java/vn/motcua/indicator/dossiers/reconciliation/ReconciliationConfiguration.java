package vn.motcua.indicator.dossiers.reconciliation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.indicator.dossiers.DossierShelf;
import vn.motcua.indicator.dossiers.Peers;
import vn.motcua.kit.Messages;
import vn.motcua.kit.reference.ReferenceFeed;

/** Wires the reconciliation. */
@Configuration(proxyBeanMethods = false)
class ReconciliationConfiguration {

    @Bean
    ReconciliationService reconciliationService(DossierShelf shelf, ReferenceFeed reference, Peers peers) {
        return new ReconciliationService(new DayDossierLists(shelf, reference::current), peers);
    }

    @Bean
    CodeListsReader codeListsReader(JsonMapper json, Messages messages) {
        return new CodeListsReader(json, messages);
    }
}
