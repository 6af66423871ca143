package vn.motcua.indicator.dossiers.declared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.indicator.dossiers.DossierShelf;
import vn.motcua.indicator.dossiers.Peers;
import vn.motcua.kit.reference.ReferenceFeed;

/** Wires the questions for declared figures. */
@Configuration(proxyBeanMethods = false)
class DeclaredConfiguration {

    @Bean
    DeclaredService declaredService(DossierShelf shelf, ReferenceFeed reference, Peers peers) {
        return new DeclaredService(
                new DeclaredFigures(shelf, () -> reference.current().units()), peers);
    }
}
