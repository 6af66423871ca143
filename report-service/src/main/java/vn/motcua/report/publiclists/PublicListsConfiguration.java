package vn.motcua.report.publiclists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.indicators.Boards;

/** Wires public lists. */
@Configuration(proxyBeanMethods = false)
class PublicListsConfiguration {

    @Bean
    PublicLists publicLists(Boards boards, CellStore store) {
        return new PublicLists(boards, store);
    }
}
