package vn.motcua.indicator.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.kit.web.Page;
import vn.motcua.oracle.history.History;
import vn.motcua.oracle.history.RandomHistories;
import vn.motcua.oracle.history.Shape;

/** Random histories: what dossiers are listed for a figure adds up to the figure, recomputed from scratch. */
class ContributionProperties {

    private static final int HISTORIES = 50;
    private static final int ALL = 100_000;
    private static final ReferenceData REFERENCE = new ReferenceData(
            new Units(List.of()),
            new ProcedureCatalogue("1", List.of(), List.of(), List.of()),
            WorkingCalendar.weekdays(),
            new ReferenceData.Versions("1", "1", 0));

    private final long seed =
            Long.getLong("motcua.seed", RandomGenerator.getDefault().nextLong());
    private final Random random = new Random(seed);

    @Test
    void contributionsAddUpToEveryMeasureOverAnyDays() {
        RandomHistories histories = new RandomHistories(seed, Shape.small().withDossiers(8));
        for (int i = 0; i < HISTORIES; i++) {
            History history = histories.next();
            HeldHistory held = HeldHistory.of(history);
            List<String> units = List.copyOf(history.units());
            check(held, units, null);
            check(held, units.subList(0, 1), held.someRow(random));
        }
    }

    private void check(HeldHistory held, List<String> units, Map.@Nullable Entry<String, String> row) {
        LocalDate from = HeldHistory.day(random);
        LocalDate to = from.plusDays(random.nextInt(60));
        ContributionLists lists = new ContributionLists(held.shelf(), () -> REFERENCE);
        HeldHistory.questions(from, to, row == null ? null : Set.of(row.getKey()), row == null ? null : row.getValue())
                .forEach(question -> {
                    Contributed found = lists.find(units, question, ALL);
                    assertThat(found.sum())
                            .as("%s of %s; run again with -Dmotcua.seed=%d", question, units, seed)
                            .isEqualTo(held.figure(units, question));
                    assertThat(found.total()).isEqualTo(found.first().size());
                    assertThat(found.first())
                            .isSortedAccordingTo(ContributionLine.ORDER)
                            .allMatch(line -> line.contribution() != 0);
                    checkPages(lists, units, question, found);
                });
    }

    /** The pages together are the whole, whatever their size and wherever units are held. */
    private void checkPages(
            ContributionLists lists, List<String> units, ContributionQuestion question, Contributed whole) {
        int size = 1 + random.nextInt(9);
        List<ContributionLine> paged = new ArrayList<>();
        for (int page = 0; (long) page * size < whole.total(); page++) {
            int wanted = (page + 1) * size;
            ContributionTally apart = new ContributionTally(wanted);
            units.forEach(unit -> apart.add(lists.find(List.of(unit), question, wanted)));
            assertThat(apart.contributed().sum()).isEqualTo(whole.sum());
            paged.addAll(Page.of(apart.contributed().first(), page, size).items());
        }
        assertThat(paged)
                .as("%s of %s in pages of %d; run again with -Dmotcua.seed=%d", question, units, size, seed)
                .isEqualTo(whole.first());
        assertThat(paged.stream().mapToLong(ContributionLine::contribution).sum())
                .isEqualTo(whole.sum());
    }
}
