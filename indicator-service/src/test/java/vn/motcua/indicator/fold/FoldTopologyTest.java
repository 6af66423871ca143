package vn.motcua.indicator.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.oracle.Oracle;
import vn.motcua.oracle.WorkingCalendar;
import vn.motcua.oracle.history.Expected;
import vn.motcua.oracle.history.GoldenHistory;
import vn.motcua.oracle.history.History;

class FoldTopologyTest {

    private final Oracle oracle = Oracle.of(WorkingCalendar.vietnam());

    @TempDir
    private Path state;

    @ParameterizedTest
    @MethodSource("vn.motcua.oracle.history.GoldenHistories#all")
    void aGoldenHistoryGivesItsCellsInAnyOrderAndTwice(GoldenHistory golden) {
        History disordered = golden.history().shuffled(1).then(golden.history());

        try (FoldDriver inOrder = new FoldDriver(state.resolve("a"));
                FoldDriver inDisorder = new FoldDriver(state.resolve("b"))) {
            inOrder.take(oracle.filled(golden.history().events()));
            inDisorder.take(oracle.filled(disordered.events()));

            assertThat(Expected.sumOverSectors(inOrder.cells()))
                    .isEqualTo(golden.expected().cells());
            assertThat(inDisorder.cells()).isEqualTo(inOrder.cells());
        }
    }

    @Test
    void aCellThatIsEmptyAgainIsSaidToBe() {
        try (FoldDriver fold = new FoldDriver(state)) {
            fold.take("11911", ACCEPTED).take("11911", VOIDED);

            assertThat(fold.newest()).containsEntry("11911|TP-HT|1.004222|2026-01-05", "{}");
        }
    }

    @Test
    void anEqualStatementChangesNothingAndSendsNothingButHowFarTheFoldIs() {
        try (FoldDriver fold = new FoldDriver(state)) {
            fold.take("11911", ACCEPTED);
            fold.newest().clear();
            fold.take("11911", ACCEPTED);

            assertThat(fold.newest()).containsOnlyKeys("#watermark|0");
        }
    }

    @Test
    void aDeclaredFigureTravelsBesideTheCells() {
        try (FoldDriver fold = new FoldDriver(state)) {
            fold.take("11911", """
                    {"id":"1","source":"/units/11911/x","type":"vn.motcua.figure.declared",\
                    "subject":"11911/CAMPAIGNS/2026-Q1","time":"2026-03-01T00:00:00Z",\
                    "data":{"unit":"11911","figure":"CAMPAIGNS","period":"2026-Q1","numerator":2,"denominator":4}}""");

            assertThat(fold.newest())
                    .containsEntry("#declared|11911|CAMPAIGNS|2026-Q1", "{\"numerator\":2,\"denominator\":4}");
        }
    }

    @Test
    void whatCantBeFoldedIsSetAsideWithoutItsContentAndTheRestGoesOn() {
        try (FoldDriver fold = new FoldDriver(state)) {
            fold.take("11911", "{\"broken")
                    .take("11911", "[]")
                    .take("11911", "{\"type\":\"x\",\"name\":\"Nguyễn Văn A\"}");
            fold.take("11911", ACCEPTED);

            assertThat(fold.rejections())
                    .hasSize(3)
                    .allSatisfy(rejection -> assertThat(rejection).doesNotContain("Nguyễn"));
            assertThat(fold.cells()).hasSize(1);
        }
    }

    private static final String ACCEPTED = """
            {"id":"1","source":"/units/11911/x","type":"vn.motcua.dossier.accepted","subject":"D1",\
            "time":"2026-01-05T09:00:00+07:00","data":{"acceptedAt":"2026-01-05T09:00:00+07:00","channel":"COUNTER",\
            "procedure":"1.004222","sector":"TP-HT","unit":"11911"}}""";

    private static final String VOIDED = """
            {"id":"2","source":"/units/11911/x","type":"vn.motcua.dossier.voided","subject":"D1",\
            "time":"2026-01-06T09:00:00+07:00","data":{"voided":true}}""";
}
