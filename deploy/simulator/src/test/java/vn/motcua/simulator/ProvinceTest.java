package vn.motcua.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.simulator.office.CaseFile;
import vn.motcua.simulator.office.Fact;
import vn.motcua.simulator.office.Office;
import vn.motcua.simulator.office.Procedures;
import vn.motcua.simulator.office.Quality;

class ProvinceTest {

    private static final long SEED = 1;

    @Test
    void theDemoHasSixtyThousandDossiersAndFourHundredThousandEvents() {
        Totals totals = Provinces.full(SEED).totals();

        assertThat(totals.dossiers()).isBetween(61_000L, 66_000L);
        assertThat(totals.logEvents()).isBetween(400_000L, 480_000L);
        assertThat(totals.cloudEvents()).isGreaterThan(150_000);
        assertThat(totals.portalItems()).isGreaterThan(60_000);
    }

    @Test
    void urbanWardsHaveSeveralTimesTheVolumeOfRuralOnes() {
        Province province = Provinces.full(SEED);
        double urban = meanVolume(province, true);
        double rural = meanVolume(province, false);

        assertThat(urban / rural).isBetween(3.0, 6.0);
    }

    @Test
    void halfOfTheWardsSpeakEachFormat() {
        List<WardSystem> systems = Provinces.full(SEED).systems();

        assertThat(systems.stream().filter(WardSystem::portal)).hasSize(57);
        assertThat(systems.stream().filter(WardSystem::gzip).count()).isBetween(20L, 60L);
        assertThat(systems.stream().map(WardSystem::alias).distinct()).hasSize(114);
    }

    @Test
    void oneWardNeverSendsAndOneStopsEarly() {
        Province province = Provinces.full(SEED);
        List<WardSystem> silent = province.systems().stream()
                .filter(system -> system.silentFrom() != null)
                .toList();

        assertThat(silent).hasSize(2);
        assertThat(silent.stream().filter(system -> !province.stream(system).hasNext()))
                .hasSize(1);
    }

    @Test
    void nearlyAllIsAcceptedOnWorkingDays() {
        Map<Boolean, Long> byKind = acceptedTimes().stream()
                .collect(Collectors.partitioningBy(
                        time -> calendar().isWorkingDay(time.toLocalDate()), Collectors.counting()));

        assertThat(byKind.get(false)).isPositive().isLessThan(byKind.get(true) / 20);
    }

    @Test
    void tetIsQuietAndTheMakeUpSaturdayIsWorkedOn() {
        Map<LocalDate, Long> byDay = acceptedTimes().stream()
                .collect(Collectors.groupingBy(LocalDateTime::toLocalDate, Collectors.counting()));
        long makeUp = byDay.getOrDefault(LocalDate.of(2026, 1, 10), 0L);
        long saturday = byDay.getOrDefault(LocalDate.of(2026, 1, 17), 0L);
        long tet = byDay.getOrDefault(LocalDate.of(2026, 2, 17), 0L);

        assertThat(makeUp).isGreaterThan(5 * Math.max(1, Math.max(saturday, tet)));
        assertThat(byDay.get(LocalDate.of(2026, 2, 23))).isGreaterThan(byDay.get(LocalDate.of(2026, 1, 21)));
    }

    @Test
    void thereAreTwoPeaksADay() {
        Map<Integer, Long> byHour =
                acceptedTimes().stream().collect(Collectors.groupingBy(LocalDateTime::getHour, Collectors.counting()));

        assertThat(byHour.get(9)).isGreaterThan(3 * byHour.get(12));
        assertThat(byHour.get(15)).isGreaterThan(3 * byHour.get(12));
        assertThat(byHour.getOrDefault(2, 0L)).isZero();
    }

    @Test
    void dossiersAreCarriedOverIntoThePeriodAndOutOfIt() {
        Scenario scenario = Provinces.small(SEED).scenario();
        LocalDateTime start = scenario.from().atStartOfDay();
        LocalDateTime end = scenario.to().plusDays(1).atStartOfDay();
        List<CaseFile> files = files();

        assertThat(files.stream().filter(file -> file.openedAt().isBefore(start)))
                .hasSizeGreaterThan(50)
                .noneMatch(file -> file.endedBefore(start));
        assertThat(files.stream().filter(file -> !file.endedBefore(end))).hasSizeGreaterThan(50);
    }

    @Test
    void theDayOfFailureMakesManyLate() {
        Map<LocalDate, Integer> excused = new HashMap<>();
        for (CaseFile file : files()) {
            file.facts().stream()
                    .filter(fact -> fact instanceof Fact.Explained explained
                            && explained.cause() != null
                            && explained.cause().excuses())
                    .map(fact -> fact.recordedAt().toLocalDate())
                    .findFirst()
                    .ifPresent(day -> excused.merge(day, 1, Integer::sum));
        }
        int after =
                excused.getOrDefault(LocalDate.of(2026, 2, 5), 0) + excused.getOrDefault(LocalDate.of(2026, 2, 6), 0);

        assertThat(after)
                .isGreaterThan(excused.values().stream().mapToInt(i -> i).sum() / 4);
    }

    @Test
    void wardsDifferInQuality() {
        List<Double> late = Provinces.full(SEED).systems().stream()
                .map(system -> system.quality().late())
                .sorted()
                .toList();

        assertThat(late.getFirst()).isLessThan(0.01);
        assertThat(late.getLast()).isGreaterThan(0.08);
    }

    @Test
    void noTwoDossiersOfAWardBearOneNumber() {
        Set<Integer> numbers = new HashSet<>();

        assertThat(files()).filteredOn(Office::isDossier).allMatch(file -> numbers.add(file.number()));
    }

    private static double meanVolume(Province province, boolean urban) {
        return province.systems().stream()
                .filter(system -> system.ward().urban() == urban)
                .mapToDouble(WardSystem::volume)
                .average()
                .orElseThrow();
    }

    private static List<LocalDateTime> acceptedTimes() {
        return files().stream()
                .filter(Office::isDossier)
                .map(CaseFile::openedAt)
                .filter(time -> !time.toLocalDate().isBefore(LocalDate.of(2025, 12, 15)))
                .toList();
    }

    private static List<CaseFile> files() {
        Scenario scenario = Provinces.small(SEED).scenario();
        Quality quality = new Quality(0.03, 0.6, 0.7, 0.9, 0.6, 0.9, 0.6, 0.95, 0.2, 0.9, 0.8, 0.9);
        Office office = new Office(scenario, "10001", true, quality, Procedures.shipped(), 100);
        List<CaseFile> files = new ArrayList<>();
        office.firstDay().datesUntil(scenario.to().plusDays(1)).forEach(day -> files.addAll(office.openedOn(day)));
        return files;
    }

    private static WorkingCalendar calendar() {
        return Provinces.small(SEED).scenario().calendar();
    }
}
