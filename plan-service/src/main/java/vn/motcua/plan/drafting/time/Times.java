package vn.motcua.plan.drafting.time;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.plan.drafting.text.Span;
import vn.motcua.plan.schedule.PrintedDay;
import vn.motcua.plan.schedule.Schedule;

/**
 * What a text says of time.
 *
 * @param spans where each schedule is said
 * @param impossible days without a year that no calendar has
 * @param complete true when no figure was left over
 */
public record Times(
        List<Schedule> schedules, List<Span> spans, List<PrintedDay.Impossible> impossible, boolean complete) {

    public Times {
        schedules = List.copyOf(schedules);
        spans = List.copyOf(spans);
        impossible = List.copyOf(impossible);
    }

    /** The same without what lies in parts that are understood otherwise. */
    public Times without(List<Span> others) {
        List<Schedule> kept = new ArrayList<>();
        List<Span> keptSpans = new ArrayList<>();
        for (int i = 0; i < schedules.size(); i++) {
            Span span = spans.get(i);
            if (others.stream().noneMatch(span::meets)) {
                kept.add(schedules.get(i));
                keptSpans.add(span);
            }
        }
        return new Times(kept, keptSpans, impossible, complete);
    }
}
