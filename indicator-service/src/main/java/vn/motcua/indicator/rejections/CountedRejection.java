package vn.motcua.indicator.rejections;

import org.jspecify.annotations.Nullable;

/**
 * A refusal and how often the same item was refused for the same reason.
 *
 * @param latest the last of them
 * @param count how many there were
 * @param offset of the last one in the topic; what lies before has been counted
 */
public record CountedRejection(Rejection latest, long count, long offset) {

    /** Counts one more on top of what is held; one that was counted before changes nothing. */
    public static CountedRejection count(@Nullable CountedRejection held, Rejection rejection, long offset) {
        if (held == null) {
            return new CountedRejection(rejection, 1, offset);
        }
        return offset <= held.offset ? held : new CountedRejection(rejection, held.count + 1, offset);
    }
}
