package vn.motcua.indicator.dossiers.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Facet.DeclaredFigure;
import vn.motcua.contracts.event.Facets.Held;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.contracts.unit.Units;
import vn.motcua.indicator.dossiers.DossierShelf;
import vn.motcua.indicator.dossiers.DossierShelf.Kept;

/** The declared figures that this instance holds. */
final class DeclaredFigures {

    private final DossierShelf shelf;
    private final Supplier<Units> units;

    DeclaredFigures(DossierShelf shelf, Supplier<Units> units) {
        this.shelf = shelf;
        this.units = units;
    }

    /** What units declared for a period, of one figure or of all. */
    List<DeclaredLine> find(List<String> unitCodes, String period, @Nullable String figure) {
        Units names = units.get();
        List<DeclaredLine> found = new ArrayList<>();
        for (String unit : unitCodes) {
            String name = names.name(unit);
            try (Stream<Kept> subjects = shelf.ofUnit(unit, SubjectKind.FIGURE)) {
                subjects.flatMap(kept -> kept.facets().all().stream()).forEach(held -> {
                    if (held.facet() instanceof DeclaredFigure declared
                            && declared.period().equals(period)
                            && (figure == null || declared.figure().equals(figure))) {
                        found.add(line(unit, name, declared, held));
                    }
                });
            }
        }
        return found;
    }

    private static DeclaredLine line(String unit, String name, DeclaredFigure declared, Held held) {
        return new DeclaredLine(
                unit,
                name,
                declared.figure(),
                declared.numerator(),
                declared.denominator(),
                held.version().time(),
                held.version().id());
    }
}
