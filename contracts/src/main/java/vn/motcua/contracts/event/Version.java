package vn.motcua.contracts.event;

import java.time.Instant;
import vn.motcua.contracts.time.Utf8Order;

/**
 * When and as what a facet was stated. The greatest version of a facet wins: by instant, then id, then data, both by
 * their UTF-8 bytes; so neither duplicates nor the order of arrival change a figure (contract, section 2).
 *
 * @param data the event's data as written to the log: JSON without blanks, keys sorted
 */
public record Version(Instant time, String id, String data) implements Comparable<Version> {

    @Override
    public int compareTo(Version other) {
        int byTime = time.compareTo(other.time);
        if (byTime != 0) {
            return byTime;
        }
        int byId = Utf8Order.compare(id, other.id);
        return byId != 0 ? byId : Utf8Order.compare(data, other.data);
    }
}
