package vn.motcua.report.documents;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.close.Basis;

/** Groups of sectors by the names of their first sectors, for a report holds no name of a group. */
record SectorWords(Basis basis) {

    private static final int NAMED = 3;

    @Nullable
    String of(@Nullable String group) {
        if (group == null) {
            return null;
        }
        Set<String> sectors = basis.sectorGroups().getOrDefault(group, Set.of());
        String names = sectors.stream()
                .sorted()
                .limit(NAMED)
                .map(sector -> basis.sectorNames().getOrDefault(sector, sector))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? group : sectors.size() > NAMED ? names + '…' : names;
    }
}
