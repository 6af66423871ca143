package vn.motcua.plan.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.plan.Given;
import vn.motcua.plan.plans.APlan;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.ReportingRule;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** The feed, read again by its library. */
class UnitCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final WorkingCalendar WORKING = new WorkingCalendar(Set.of(LocalDate.of(2026, 6, 19)), Set.of());

    @Test
    void everyDeliveryAndEveryReportIsAnAllDayEvent() throws IOException, ParserException {
        Calendar calendar = read(write(plan()));

        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events)
                .extracting(event -> event.<Temporal>getDateTimeStart().getDate())
                .contains(LocalDate.of(2026, 6, 19), LocalDate.of(2026, 9, 15));
        assertThat(events).hasSize(12 + 4);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getUid()).isPresent();
            assertThat(event.getAlarms()).hasSize(1);
        });
        assertThat(events.stream().map(event -> event.getUid().orElseThrow().getValue()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aDayThatIsNoWorkingDaySaysWhichOneIsLast() {
        assertThat(unfolded(write(plan()))).contains("ngày làm việc cuối cùng trước hạn là 18/6");
    }

    @Test
    void theSamePlansGiveTheSameText() {
        assertThat(write(plan())).isEqualTo(write(plan()));
    }

    @Test
    void aUnitWithoutPlansHasAnEmptyCalendar() throws IOException, ParserException {
        Calendar calendar = read(new UnitCalendar(WORKING, Given.texts()).write("Phường Hải Dương", List.of(), DAY));

        assertThat(calendar.getComponents()).isEmpty();
    }

    private static String write(Plan plan) {
        return new UnitCalendar(WORKING, Given.texts()).write("Phường Hải Dương", List.of(plan), DAY);
    }

    private static Plan plan() {
        PlanTask task = APlan.task(
                "I.1",
                List.of(new Schedule.Recurring(Rhythm.MONTH, Bound.BEFORE, 20, null, APlan.printed("trước ngày 20"))));
        return APlan.published(
                "10525",
                new PlanLabel(2026, null),
                List.of(task),
                new ReportingRule(
                        CutOff.REPORTING,
                        List.of(new Schedule.Recurring(
                                Rhythm.QUARTER, Bound.BY, 15, null, APlan.printed("ngày 15 của tháng cuối quý")))));
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
