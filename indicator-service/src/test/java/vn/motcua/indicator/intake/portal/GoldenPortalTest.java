package vn.motcua.indicator.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.indicator.intake.FixedReference;
import vn.motcua.indicator.intake.ReferenceView;
import vn.motcua.indicator.intake.SmallFold;
import vn.motcua.indicator.intake.Verdict;
import vn.motcua.indicator.intake.Visit;
import vn.motcua.oracle.history.PortalHistory;

/** The golden bodies of the portal, mapped and folded by the pure rule, give their cells and refusals. */
class GoldenPortalTest {

    private static final String ALL = "vn.motcua.oracle.history.GoldenHistories#portal";
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FixedReference reference = new FixedReference();
    private final RequestTimes times = new RequestTimes(Clock.fixed(NOW, ZoneOffset.UTC));
    private final SmallFold fold = new SmallFold();
    private final Set<String> rejected = new TreeSet<>();

    @ParameterizedTest
    @MethodSource(ALL)
    void inOrderTheyGiveTheirCells(PortalHistory golden) {
        golden.messages().forEach(this::send);
        check(golden);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anImmediateRepetitionChangesNothing(PortalHistory golden) {
        golden.messages().forEach(message -> List.of(message, message).forEach(this::send));
        check(golden);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void allOfThemSentOnceMoreGiveTheSame(PortalHistory golden) {
        golden.messages().forEach(this::send);
        golden.messages().forEach(this::send);
        check(golden);
    }

    private void send(ObjectNode body) {
        PortalReader.Readable readable =
                (PortalReader.Readable) new PortalReader(JSON).read(JSON.writeValueAsBytes(body));
        PortalMessage message = readable.message();
        Visit visit = new Visit(NOW, unit -> true, new ReferenceView(reference));
        for (Verdict verdict :
                PortalChecks.check(message, times.next(message.items().size()), visit)) {
            switch (verdict) {
                case Verdict.Taken taken -> taken.entries().forEach(fold::take);
                case Verdict.Refused refused ->
                    rejected.add(String.valueOf(refused.item().subject()));
            }
        }
    }

    private void check(PortalHistory golden) {
        assertThat(golden.aliases()).containsOnlyKeys(FixedReference.WARD_ALIAS);
        assertThat(fold.cells()).isEqualTo(golden.expected().cells());
        assertThat(rejected).containsExactlyInAnyOrderElementsOf(golden.rejected());
    }
}
