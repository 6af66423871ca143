package vn.motcua.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class DeterminismTest {

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(digest(Provinces.small(7))).isEqualTo(digest(Provinces.small(7)));
    }

    @Test
    void anotherSeedGivesOtherBytes() {
        assertThat(digest(Provinces.small(7))).isNotEqualTo(digest(Provinces.small(8)));
    }

    @Test
    void aWardCanBeSentAgainFromTheBeginningAndInPart() {
        Province province = Provinces.small(7);
        WardSystem ward = province.systems().getFirst();
        Iterator<Batch> first = province.stream(ward);
        Iterator<Batch> again = province.stream(ward);
        first.next();
        Batch second = first.next();
        again.next();

        assertThat(again.next().body()).isEqualTo(second.body());
    }

    @Test
    void theTotalsAreKnownBeforeAnythingIsSent() {
        Province province = Provinces.small(7);
        Totals expected = province.totals();
        Totals sent = Totals.NONE;
        long dossiers = 0;
        for (WardStream stream : province.streams()) {
            while (stream.hasNext()) {
                sent = sent.plus(stream.next());
            }
            dossiers += stream.dossiers();
        }

        assertThat(sent.withDossiers(dossiers)).isEqualTo(expected);
    }

    private static String digest(Province province) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Provinces.forEachBatch(province, (system, batch) -> digest.update(batch.body()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
