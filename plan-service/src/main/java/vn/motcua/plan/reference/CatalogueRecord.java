package vn.motcua.plan.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as it is written.
 *
 * @param version changes with the content
 * @param sample true while it is the shipped sample (mẫu) and not the province's own
 */
public record CatalogueRecord(
        String version,
        boolean sample,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
        List<Procedure> procedures,
        List<Sector> sectors,
        List<SectorGroup> sectorGroups) {

    public CatalogueRecord {
        procedures = List.copyOf(procedures);
        sectors = List.copyOf(sectors);
        sectorGroups = List.copyOf(sectorGroups);
    }

    /** Nothing known. */
    static CatalogueRecord empty() {
        return new CatalogueRecord("", false, null, List.of(), List.of(), List.of());
    }

    /** The same with another content. */
    CatalogueRecord withContent(
            List<Procedure> otherProcedures, List<Sector> otherSectors, List<SectorGroup> otherGroups) {
        return new CatalogueRecord(version, sample, note, otherProcedures, otherSectors, otherGroups);
    }

    /** A procedure (thủ tục hành chính); its sector may be empty. */
    public record Procedure(String code, String name, String sector, boolean resultDocument) {}

    /** A sector (lĩnh vực). */
    public record Sector(String code, String name) {}

    /** A group of sectors that plans name (nhóm lĩnh vực). */
    public record SectorGroup(String code, String name, List<String> sectors) {
        public SectorGroup {
            sectors = List.copyOf(sectors);
        }
    }
}
