package vn.motcua.contracts.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of procedures (thủ tục hành chính), sectors (lĩnh vực) and groups of sectors. It may lag behind the
 * law: dossiers of unknown procedures count all the same.
 *
 * @param version changes with the content, so that a report can say by which catalogue it was made
 */
public record ProcedureCatalogue(
        String version, List<Procedure> procedures, List<Sector> sectors, List<SectorGroup> sectorGroups) {

    /** A procedure, its sector and whether its result is a document (kết quả là văn bản, giấy tờ). */
    public record Procedure(String code, String name, String sector, boolean resultDocument) {}

    /** A sector and its name. */
    public record Sector(String code, String name) {}

    /** A group of sectors that plans name, such as đất đai, xây dựng, đầu tư. */
    public record SectorGroup(String code, String name, Set<String> sectors) {
        public SectorGroup {
            sectors = Set.copyOf(sectors);
        }
    }

    public ProcedureCatalogue {
        procedures = List.copyOf(procedures);
        sectors = List.copyOf(sectors);
        sectorGroups = List.copyOf(sectorGroups);
    }

    /** A catalogue that knows nothing. */
    public static ProcedureCatalogue empty() {
        return new ProcedureCatalogue("", List.of(), List.of(), List.of());
    }

    /** The procedures by code, for repeated look-ups. */
    public Map<String, Procedure> proceduresByCode() {
        Map<String, Procedure> byCode = new TreeMap<>();
        procedures.forEach(procedure -> byCode.put(procedure.code(), procedure));
        return byCode;
    }

    /** The sectors by code, for repeated look-ups. */
    public Map<String, Sector> sectorsByCode() {
        Map<String, Sector> byCode = new TreeMap<>();
        sectors.forEach(sector -> byCode.put(sector.code(), sector));
        return byCode;
    }

    /** The group of that code, if there is one. */
    public Optional<SectorGroup> sectorGroup(String code) {
        return sectorGroups.stream().filter(group -> group.code().equals(code)).findFirst();
    }
}
