package vn.motcua.kit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Facets.Held;
import vn.motcua.contracts.event.FeedbackKind;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.event.PaymentMethod;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;
import vn.motcua.contracts.event.StepAt;
import vn.motcua.contracts.event.Version;

class FacetsCodecTest {

    private static final Instant AT = Instant.parse("2026-01-05T01:30:00Z");
    private static final Instant LATER = Instant.parse("1999-12-31T23:59:59.999999999Z");

    static Stream<Facet> everyKindOfFacet() {
        return Stream.of(
                new Facet.Acceptance(
                        "1.004222", "ĐĐ", Channel.POSTAL, AT, LATER, AT, 5_000_000_000L, true, false, "Tổ 1"),
                new Facet.Acceptance("1.004222", "", Channel.ONLINE, AT, null, AT, 0, false, true, null),
                new Facet.Rescheduling(null, AT, RescheduleReason.CORRECTION),
                new Facet.Rescheduling(LATER, AT, RescheduleReason.APOLOGY),
                new Facet.Progress(Step.REFUSED, AT, true),
                new Facet.Timeline(List.of(new StepAt(Step.IN_PROGRESS, AT), new StepAt(Step.RETURNED, LATER))),
                new Facet.Timeline(List.of()),
                new Facet.Digitization(1_000, 999, 3, 0),
                new Facet.Payment("p|1", 20_000, PaymentMethod.BANK_TRANSFER, AT, true),
                new Facet.Result(true),
                new Facet.Lateness(LatenessCause.OTHER_AGENCY, LATER, "mất điện \uD835\uDC00"),
                new Facet.Lateness(null, null, null),
                new Facet.Rating(false, AT),
                new Facet.Voiding(true),
                new Facet.FeedbackReceipt(FeedbackKind.CONDUCT, AT, LATER),
                new Facet.FeedbackResolution(AT, true),
                new Facet.FeedbackRating(true, AT),
                new Facet.DeclaredFigure("CAMPAIGNS", "2026-Q1", 4, 0));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfFacet")
    void aFacetComesBackAsItWas(Facet facet) {
        Held held = new Held(new Version(LATER, "id ～", "{\"a\":\"ữ\"}"), facet);
        byte[] bytes = FacetsCodec.encode(Facets.of(List.of(held)));
        assertThat(FacetsCodec.decode(bytes).all()).containsExactly(held);
    }

    @Test
    void everyKindIsTried() {
        assertThat(everyKindOfFacet().<Class<?>>map(Facet::getClass)).contains(Facet.class.getPermittedSubclasses());
    }

    @Test
    void nothingHeldIsNoBytes() {
        assertThat(FacetsCodec.decode(null).all()).isEmpty();
    }

    /** State outlives the program: if this fails, the format's number has to change. */
    @Test
    void bytesWrittenByAnEarlierProgramAreRead() {
        byte[] earlier = HexFormat.of()
                .parseHex("020400b0d0d8950d00046531047b7d10312e30303432323204545001b0d0d8950d0000b0d0d8950d00c0b80201"
                        + "000009b096e3950d000465320e7b2261223a317d01b096e3950d00");
        assertThat(HexFormat.of().formatHex(FacetsCodec.encode(FacetsCodec.decode(earlier))))
                .isEqualTo(HexFormat.of().formatHex(earlier));
    }

    @Test
    void brokenOrForeignBytesAreNotTakenForState() {
        byte[] bytes = FacetsCodec.encode(
                Facets.of(List.of(new Held(new Version(AT, "e1", "{}"), new Facet.Digitization(1_000, 999, 3, 0)))));
        byte[] foreign = bytes.clone();
        foreign[0] = 1;
        assertThatIllegalStateException()
                .isThrownBy(() -> FacetsCodec.decode(foreign))
                .withMessageContaining("format 1");
        assertThatIllegalStateException().isThrownBy(() -> FacetsCodec.decode(Arrays.copyOf(bytes, bytes.length - 1)));
    }
}
