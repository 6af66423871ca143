package vn.motcua.indicator.dossiers.reconciliation;

import java.util.Collection;
import vn.motcua.indicator.intake.Digests;

/**
 * What two systems compare first: equal digests mean equal lists.
 *
 * @param digest SHA-256, in hex, of the codes sorted by their UTF-8 bytes with a line feed between each two
 */
record ListDigest(int count, String digest) {

    static ListDigest ofSorted(Collection<String> codes) {
        return new ListDigest(codes.size(), Digests.of(String.join("\n", codes)));
    }
}
