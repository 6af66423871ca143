package vn.motcua.indicator.dossiers.reconciliation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.Step;
import vn.motcua.contracts.unit.Units;
import vn.motcua.indicator.dossiers.MemoryShelf;
import vn.motcua.indicator.dossiers.WordsInVietnamese;
import vn.motcua.kit.reference.ReferenceData;

@ExtendWith(WordsInVietnamese.class)
class ListComparerTest {

    private static final String UNIT = "11911";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 9);
    private static final String BEFORE = "2026-01-05T09:00:00+07:00";
    private static final String ON = "2026-01-09T09:00:00+07:00";
    private static final String AFTER = "2026-01-10T00:00:00+07:00";

    private final MemoryShelf shelf = new MemoryShelf()
            .dossier(UNIT, "open", accepted(BEFORE))
            .dossier(UNIT, "today", accepted(ON))
            .dossier(UNIT, "done", accepted(BEFORE), step(Step.COMPLETED, ON))
            .dossier(UNIT, "done-later", accepted(BEFORE), step(Step.COMPLETED, AFTER))
            .dossier(UNIT, "stopped", accepted(BEFORE), step(Step.STOPPED, ON))
            .dossier(UNIT, "tomorrow", accepted(AFTER))
            .dossier(UNIT, "voided", accepted(ON), new Facet.Voiding(true))
            .dossier(UNIT, "unaccepted", step(Step.COMPLETED, ON));

    @Test
    void eachListHasTheDossiersOfItsFigure() {
        assertThat(codes(DayList.ACCEPTED)).containsExactly("today");
        assertThat(codes(DayList.RESOLVED)).containsExactly("done");
        assertThat(codes(DayList.OPEN)).containsExactly("done-later", "open", "today");
    }

    @Test
    void whatIsMissingHereIsToldWhy() {
        assertThat(missing(DayList.ACCEPTED, "never", "unaccepted", "voided", "open", "today"))
                .containsExactly(
                        tuple("never", MissingReason.NOT_HELD),
                        tuple("open", MissingReason.ACCEPTED_ON_OTHER_DAY),
                        tuple("unaccepted", MissingReason.NOT_ACCEPTED),
                        tuple("voided", MissingReason.VOIDED));
        assertThat(missing(DayList.RESOLVED, "open", "stopped", "done-later"))
                .containsExactly(
                        tuple("done-later", MissingReason.RESOLVED_ON_OTHER_DAY),
                        tuple("open", MissingReason.STILL_OPEN),
                        tuple("stopped", MissingReason.UNRESOLVED));
        assertThat(missing(DayList.OPEN, "tomorrow", "done"))
                .containsExactly(tuple("done", MissingReason.ENDED), tuple("tomorrow", MissingReason.ACCEPTED_LATER));
        assertThat(compare(DayList.RESOLVED, 9, "stopped")
                        .missingHere()
                        .items()
                        .getFirst()
                        .message())
                .isEqualTo("Ở đây hồ sơ kết thúc không có kết quả lúc 09:00 09/01/2026");
    }

    @Test
    void equalListsAreTheSame() {
        ListComparison found = compare(DayList.OPEN, 9, "open", "done-later", "today");

        assertThat(found.same()).isTrue();
        assertThat(found.here()).isEqualTo(found.there());
    }

    @Test
    void noMoreIsToldThanWasAskedForButAllIsCounted() {
        ListComparison found = compare(DayList.OPEN, 1, "a", "b");

        assertThat(found.missingHere().total()).isEqualTo(2);
        assertThat(found.missingHere().items()).hasSize(1);
        assertThat(found.unknownThere().total()).isEqualTo(3);
        assertThat(found.unknownThere().items())
                .extracting(ReconciliationLine::code)
                .containsExactly("done-later");
    }

    @Test
    void aDigestIsThatOfTheSortedCodesLineByLine() {
        // printf 'done-later\nopen\ntoday' | sha256sum
        assertThat(find(Set.of()).digest(DayList.OPEN))
                .isEqualTo(new ListDigest(3, "168d28b3113b4b2a8a2dc314d583165581ed341891b590953a2c4a069ed18c01"));
        assertThat(ListDigest.ofSorted(List.of()))
                .isEqualTo(new ListDigest(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void aTableTellsADossierOnceForEachOfItsLists() throws IOException {
        String table = new String(
                new ReconciliationTable(WordsInVietnamese.messages()).of(find(Set.of()), null), StandardCharsets.UTF_8);

        assertThat(table.lines())
                .hasSize(6)
                .startsWith(
                        "\uFEFFDanh sách,Mã hồ sơ,Mã đơn vị,Tên đơn vị,Mã thủ tục,Mã lĩnh vực,Thời điểm tiếp nhận,"
                                + "Thời điểm kết thúc",
                        "Tiếp nhận trong ngày,today,11911,11911,1.004222,TP-HT,2026-01-09 09:00:00,",
                        "Giải quyết trong ngày,done,11911,11911,1.004222,TP-HT,2026-01-05 09:00:00,2026-01-09 09:00:00");
    }

    private List<Tuple> missing(DayList list, String... theirs) {
        return compare(list, 9, theirs).missingHere().items().stream()
                .map(code -> tuple(code.code(), code.reason()))
                .toList();
    }

    private ListComparison compare(DayList list, int most, String... theirs) {
        SortedSet<String> codes = new TreeSet<>(Set.of(theirs));
        return requireNonNull(
                new ListComparer(find(codes), DAY, most, WordsInVietnamese.messages()).compare(list, codes));
    }

    private List<String> codes(DayList list) {
        return find(Set.of()).in(list).stream().map(DayDossier::code).toList();
    }

    private DayDossiers find(Set<String> asked) {
        ReferenceData reference = new ReferenceData(
                new Units(List.of()),
                ProcedureCatalogue.empty(),
                WorkingCalendar.weekdays(),
                new ReferenceData.Versions("1", "1", 0));
        return new DayDossiers(new DayDossierLists(shelf, () -> reference).find(List.of(UNIT), DAY, asked));
    }

    private static Facet accepted(String at) {
        return new Facet.Acceptance("1.004222", "TP-HT", Channel.COUNTER, at(at), null, at(at), 0, true, true, null);
    }

    private static Facet step(Step step, String at) {
        return new Facet.Progress(step, at(at), false);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
