package vn.motcua.indicator.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.Contributions;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;

/**
 * A figure whose dossiers are asked for: a measure over some local days.
 *
 * @param stock which stock, of a stock measure (tồn); null of a flow (phát sinh)
 * @param sectors only these, an empty one for dossiers without one; null for all
 * @param procedure only this one; null for all
 */
record ContributionQuestion(
        Measure measure,
        LocalDate from,
        LocalDate to,
        @Nullable StockReading stock,
        @Nullable Set<String> sectors,
        @Nullable String procedure) {

    private static final String FEEDBACK = "feedback";

    /** The figure of a measure over some days, of all sectors and procedures; of a stock that at their end. */
    static ContributionQuestion of(Measure measure, LocalDate from, LocalDate to) {
        return new ContributionQuestion(measure, from, to, measure.isStock() ? StockReading.CLOSING : null, null, null);
    }

    /** The kind of subjects that the measure counts. */
    SubjectKind kind() {
        return measure.code().startsWith(FEEDBACK) ? SubjectKind.FEEDBACK : SubjectKind.DOSSIER;
    }

    /** What a subject adds to the figure, by day; of a stock one number, on the day from which it is so. */
    SortedMap<LocalDate, Long> parts(Contributions contributions) {
        if ((sectors != null && !sectors.contains(contributions.sector()))
                || (procedure != null && !procedure.equals(contributions.procedure()))) {
            return new TreeMap<>();
        }
        return stock == null ? changes(contributions) : held(contributions);
    }

    private SortedMap<LocalDate, Long> changes(Contributions contributions) {
        SortedMap<LocalDate, Long> changes = new TreeMap<>();
        upTo(to.toEpochDay(), contributions).forEach(change -> {
            if (change.getKey() >= from.toEpochDay()) {
                changes.put(LocalDate.ofEpochDay(change.getKey()), change.getValue());
            }
        });
        return changes;
    }

    private SortedMap<LocalDate, Long> held(Contributions contributions) {
        long last = stock == StockReading.OPENING ? from.toEpochDay() - 1 : to.toEpochDay();
        List<Map.Entry<Integer, Long>> changes = upTo(last, contributions);
        long held = changes.stream().mapToLong(Map.Entry::getValue).sum();
        return held == 0
                ? new TreeMap<>()
                : new TreeMap<>(Map.of(LocalDate.ofEpochDay(changes.getLast().getKey()), held));
    }

    /** The days up to one that change the measure, in order. */
    private List<Map.Entry<Integer, Long>> upTo(long last, Contributions contributions) {
        List<Map.Entry<Integer, Long>> changes = new ArrayList<>();
        for (Map.Entry<Integer, Measures> day : contributions.byDay().entrySet()) {
            long change = day.getValue().get(measure);
            if (change != 0 && day.getKey() <= last) {
                changes.add(Map.entry(day.getKey(), change));
            }
        }
        return changes;
    }
}
