package vn.motcua.plan.plans;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A change that others are still to hear of.
 *
 * @param id of the event that tells of it: {@code plan/version}, and {@code /n} where one write had several
 */
public record Notice(String id, Change change) {

    /** The news of a plan that is about to be stored, in order. */
    public static List<Notice> of(Plan plan) {
        List<Change> news = plan.news();
        return IntStream.range(0, news.size())
                .mapToObj(i -> new Notice(id(plan, news.get(i)) + (news.size() == 1 ? "" : "/" + (i + 1)), news.get(i)))
                .toList();
    }

    /** How a plan came to stand as it does, to be told once more. */
    public static Notice again(Plan plan) {
        Change last = plan.life().history().isEmpty()
                ? Change.of(plan.status().action(), new Stamp(plan.createdAt(), Stamp.SYSTEM))
                        .atVersion(plan.version())
                : plan.life().history().getLast();
        return new Notice(id(plan, last), last);
    }

    private static String id(Plan plan, Change change) {
        return plan.id() + '/' + change.version();
    }
}
