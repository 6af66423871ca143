package vn.motcua.plan.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Node;
import vn.motcua.plan.reference.CatalogueRecord.Procedure;
import vn.motcua.plan.reference.CatalogueRecord.Sector;
import vn.motcua.plan.reference.CatalogueRecord.SectorGroup;

/** What a catalogue must keep: codes that stand once, sectors that exist. */
final class CatalogueRules {

    private CatalogueRules() {}

    /** The catalogue that the fields make of the known one; an absent list stays. Complete only if nothing is wrong. */
    static CatalogueRecord read(Node document, Fields fields, CatalogueRecord known) {
        List<Sector> sectors = fields.has("sectors") ? sectors(fields) : known.sectors();
        Set<String> codes = sectors.stream().map(Sector::code).collect(Collectors.toSet());
        List<SectorGroup> groups =
                fields.has("sectorGroups") ? groups(fields, codes) : stillKnown(known, codes, fields);
        List<Procedure> procedures = fields.has("procedures") ? procedures(fields, codes) : known.procedures();
        return new CatalogueRecord(
                ContentVersion.of(
                        document,
                        fields,
                        known.version(),
                        known.withContent(procedures, sectors, groups).equals(known)),
                Boolean.TRUE.equals(fields.bool("sample")),
                fields.text("note"),
                procedures,
                sectors,
                groups);
    }

    private static List<Sector> sectors(Fields document) {
        Set<String> seen = new HashSet<>();
        List<Sector> sectors = new ArrayList<>();
        for (Fields fields : document.list("sectors")) {
            String code = code(fields, seen);
            sectors.add(new Sector(code, Objects.requireNonNullElse(fields.requiredText("name"), "")));
        }
        return sectors;
    }

    private static List<SectorGroup> groups(Fields document, Set<String> sectors) {
        Set<String> seen = new HashSet<>();
        List<SectorGroup> groups = new ArrayList<>();
        for (Fields fields : document.list("sectorGroups")) {
            String code = code(fields, seen);
            List<String> members = fields.texts("sectors");
            members.stream()
                    .filter(sector -> !sectors.contains(sector))
                    .forEach(sector -> fields.report("sectors", "catalogue.unknown-sector", sector));
            groups.add(new SectorGroup(code, Objects.requireNonNullElse(fields.text("name"), code), members));
        }
        return groups;
    }

    private static List<SectorGroup> stillKnown(CatalogueRecord known, Set<String> sectors, Fields fields) {
        for (SectorGroup group : known.sectorGroups()) {
            group.sectors().stream()
                    .filter(sector -> !sectors.contains(sector))
                    .forEach(
                            sector -> fields.report("sectorGroups", "catalogue.sector-of-group", sector, group.code()));
        }
        return known.sectorGroups();
    }

    private static List<Procedure> procedures(Fields document, Set<String> sectors) {
        Set<String> seen = new HashSet<>();
        List<Procedure> procedures = new ArrayList<>();
        for (Fields fields : document.list("procedures")) {
            String code = code(fields, seen);
            String sector = Objects.requireNonNullElse(fields.text("sector"), "");
            if (!sector.isEmpty() && !sectors.contains(sector)) {
                fields.report("sector", "catalogue.unknown-sector", sector);
            }
            procedures.add(new Procedure(
                    code,
                    Objects.requireNonNullElse(fields.text("name"), code),
                    sector,
                    !Boolean.FALSE.equals(fields.bool("resultDocument"))));
        }
        return procedures;
    }

    private static String code(Fields fields, Set<String> seen) {
        String code = Objects.requireNonNullElse(fields.requiredText("code"), "");
        if (!code.isEmpty() && !seen.add(code)) {
            fields.report("code", "catalogue.code-twice", code);
        }
        return code;
    }
}
