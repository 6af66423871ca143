package vn.motcua.indicator.dossiers.reconciliation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A ward's own lists of dossier codes for a day, each code once; a list that was not sent is not compared. */
record CodeLists(Map<DayList, SortedSet<String>> byList) {

    CodeLists {
        byList = Collections.unmodifiableMap(byList.isEmpty() ? Map.of() : new EnumMap<>(byList));
    }

    /** The codes of a list; null when it was not sent. */
    @Nullable
    SortedSet<String> of(DayList list) {
        return byList.get(list);
    }

    /** Every code of any list. */
    Set<String> all() {
        Set<String> all = new HashSet<>();
        byList.values().forEach(all::addAll);
        return all;
    }
}
