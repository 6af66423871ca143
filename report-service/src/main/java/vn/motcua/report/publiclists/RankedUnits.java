package vn.motcua.report.publiclists;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.UnitTree;

/** The units (tỉnh, thành phố) that public lists can be asked for, by name. */
public record RankedUnits(List<Choice> items) {

    /** One of them. */
    public record Choice(String code, String name) {}

    public RankedUnits {
        items = List.copyOf(items);
    }

    /** The provinces that have units below them on the day of the tree. */
    public static RankedUnits of(UnitTree tree) {
        Collator byName = Collator.getInstance(Locale.of("vi"));
        return new RankedUnits(tree.units().all().stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE && !unit.formerAt(tree.day()))
                .filter(unit -> !tree.children(unit.code()).isEmpty())
                .sorted(Comparator.comparing(Unit::name, byName))
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList());
    }
}
