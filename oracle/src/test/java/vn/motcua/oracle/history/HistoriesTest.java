package vn.motcua.oracle.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.oracle.Event;

class HistoriesTest {

    @Test
    void theSameSeedGivesTheSameHistories() {
        var one = new RandomHistories(1);
        var other = new RandomHistories(1);
        for (int i = 0; i < 20; i++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
        assertThat(new RandomHistories(2).next()).isNotEqualTo(new RandomHistories(1).next());
    }

    @Test
    void aHistoryIsMadeAgainFromTheSeedInItsName() {
        History history = new RandomHistories(3).next();
        assertThat(RandomHistories.ofSeed(Long.parseLong(history.name().replace("random ", ""))))
                .isEqualTo(history);
    }

    @Test
    void randomHistoriesMeetOnPurpose() {
        var histories = new RandomHistories(4);
        Set<String> types = new HashSet<>();
        int ties = 0;
        for (int i = 0; i < 200; i++) {
            History history = histories.next();
            Set<Event> distinct = new HashSet<>(history.events());
            Set<String> statements = new HashSet<>();
            distinct.forEach(event -> types.add(event.type()));
            distinct.forEach(
                    event -> statements.add(event.unit() + event.type() + event.subject() + event.time() + event.id()));
            ties += distinct.size() - statements.size();
        }
        assertThat(types).hasSize(14);
        assertThat(ties).isGreaterThan(200);
    }

    @Test
    void anNdjsonLineIsAnEvent() {
        History history = new RandomHistories(5).next();
        assertThat(History.parse(history.name(), history.ndjson())).isEqualTo(history);
    }

    @Test
    void renamingReachesSourceDataAndTheSubjectsOfFigures() {
        History history = History.parse("h", """
                {"id":"1","source":"/units/11911/x","type":"vn.motcua.figure.declared","subject":"11911/CAMPAIGNS/2026","time":"2026-01-05T09:00:00Z","data":{"unit":"11911","figure":"CAMPAIGNS","period":"2026","numerator":1,"denominator":4}}
                """);
        assertThat(history.renamed(unit -> "A" + unit).ndjson())
                .contains("/units/A11911/x", "\"A11911/CAMPAIGNS/2026\"", "\"unit\":\"A11911\"");
    }

    @Test
    void renamingAPortalHistoryReachesMessagesAliasesAndRefusals() {
        PortalHistory portal = GoldenHistories.portalNamed("portal").renamed(unit -> "99999", alias -> "H99.1");
        assertThat(portal.aliases()).containsEntry("H99.1", "99999").hasSize(1);
        assertThat(portal.messages().toString())
                .contains("H99.1-260105-0001", "\"madonvi\":\"H99.1\"", "\"madonvi\":\"unknown\"", "999.99.99.H99-")
                .doesNotContain("000.00.11.H24");
        assertThat(portal.rejected()).containsExactly("999.99.99.H99-260106-0003");
        assertThat(portal.expected().indicators()).containsOnlyKeys("99999");
    }

    @Test
    void shrinkingLeavesOnlyWhatIsNeeded() {
        History history = GoldenHistories.named("basic").history();
        List<Event> needed = List.of(history.events().get(3), history.events().get(11));
        History shrunk = Shrinker.shrink(history, smaller -> smaller.events().containsAll(needed));
        assertThat(shrunk.events()).isEqualTo(needed);
    }

    @Test
    void regressionsAreReadByFileName(@TempDir Path folder) throws IOException {
        History history = GoldenHistories.named("basic").history();
        Files.writeString(folder.resolve("b.ndjson"), history.ndjson());
        Files.writeString(folder.resolve("a.ndjson"), "");
        assertThat(Regressions.load(folder)).containsExactly(new History("a", List.of()), history.named("b"));
        assertThat(Regressions.load(folder.resolve("none"))).isEmpty();
    }
}
