package vn.motcua.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.catalogue.ProcedureCatalogue.Procedure;
import vn.motcua.contracts.catalogue.ProcedureCatalogue.Sector;
import vn.motcua.contracts.catalogue.ProcedureCatalogue.SectorGroup;

class ProcedureCatalogueTest {

    private static final Procedure BIRTH = new Procedure("1.001193", "Đăng ký khai sinh", "TP-HT", true);
    private static final Procedure COPY = new Procedure("2.000815", "Chứng thực bản sao", "TP-CT", false);
    private static final Sector CIVIL_STATUS = new Sector("TP-HT", "Hộ tịch");
    private static final SectorGroup JUSTICE = new SectorGroup("JUSTICE", "Tư pháp", Set.of("TP-HT", "TP-CT"));

    private final ProcedureCatalogue catalogue =
            new ProcedureCatalogue("7", List.of(COPY, BIRTH), List.of(CIVIL_STATUS), List.of(JUSTICE));

    @Test
    void proceduresSectorsAndGroupsAreFoundByCode() {
        assertThat(catalogue.proceduresByCode())
                .containsEntry("1.001193", BIRTH)
                .containsEntry("2.000815", COPY);
        assertThat(catalogue.sectorsByCode()).containsEntry("TP-HT", CIVIL_STATUS);
        assertThat(catalogue.sectorGroup("JUSTICE")).contains(JUSTICE);
    }

    @Test
    void whatIsNotKnownIsNotFound() {
        assertThat(catalogue.sectorGroup("justice")).isEmpty();
        assertThat(ProcedureCatalogue.empty().proceduresByCode()).isEmpty();
        assertThat(ProcedureCatalogue.empty().sectorsByCode()).isEmpty();
    }
}
