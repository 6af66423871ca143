package vn.motcua.plan.icalendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.TaskDeliveries;
import vn.motcua.plan.schedule.Deliveries;
import vn.motcua.plan.schedule.Schedule;

/**
 * Writes the deadlines of a unit's plans in force: one all-day event for each delivery of a task and for each report, with
 * a reminder the day before. The same plans give the same text.
 */
public final class UnitCalendar {

    private static final Duration DAY_BEFORE = Duration.ofHours(-15);
    private static final int LONGEST_SUMMARY = 120;

    private final WorkingCalendar working;
    private final Texts texts;

    /** A writer, by the working calendar and the texts of the moment. */
    public UnitCalendar(WorkingCalendar working, Texts texts) {
        this.working = working;
        this.texts = texts;
    }

    /**
     * The calendar of a unit.
     *
     * @param plans of the unit that are in force
     * @param day at which deliveries count as made
     */
    public String write(String unitName, List<Plan> plans, LocalDate day) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Mot Cua KPI//plan-service//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", texts.get("calendar.name", unitName)));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh"));
        for (Plan plan : plans) {
            plan.content().tasks().forEach(task -> tasks(calendar, plan, task, day));
            plan.content().reporting().deadlines().forEach(deadline -> reports(calendar, plan, deadline));
        }
        try (StringWriter writer = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, writer);
            return writer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tasks(Calendar calendar, Plan plan, PlanTask task, LocalDate day) {
        DayRange days = plan.label().days();
        List<TaskDeliveries.Delivery> deliveries = task.deliveriesAt(day, days).all();
        for (int i = 0; i < deliveries.size(); i++) {
            TaskDeliveries.Delivery delivery = deliveries.get(i);
            String summary = summary(task);
            calendar.add(event(
                    plan,
                    "tasks/" + task.id() + "/" + delivery.lastDay() + "/" + (i + 1),
                    delivery.lastDay(),
                    delivery.open() ? summary : texts.get("calendar.done", summary),
                    description(task, delivery.lastDay()),
                    texts.get("calendar.task")));
        }
    }

    private static String summary(PlanTask task) {
        String content = task.content().lines().findFirst().orElse("");
        String words = content.length() > LONGEST_SUMMARY
                ? content.substring(0, LONGEST_SUMMARY).strip() + "…"
                : content;
        return task.number().isEmpty() ? words : task.number() + ". " + words;
    }

    private String description(PlanTask task, LocalDate lastDay) {
        StringBuilder description = new StringBuilder(task.content());
        line(description, "calendar.lead", task.lead());
        line(description, "calendar.coordinating", task.coordinating());
        line(description, "calendar.products", task.products());
        line(
                description,
                "calendar.time",
                task.schedules().stream()
                        .map(schedule -> schedule.printed().text())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList());
        notWorking(description, lastDay);
        return description.toString();
    }

    private void line(StringBuilder description, String key, List<String> values) {
        if (!values.isEmpty()) {
            description.append('\n').append(texts.get(key, String.join("; ", values)));
        }
    }

    private void notWorking(StringBuilder description, LocalDate lastDay) {
        LocalDate last = working.lastWorkingDayUpTo(lastDay);
        if (!last.equals(lastDay)) {
            description
                    .append('\n')
                    .append(texts.get("calendar.not-working", last.getDayOfMonth() + "/" + last.getMonthValue()));
        }
    }

    private void reports(Calendar calendar, Plan plan, Schedule.Recurring deadline) {
        String period = texts.get("rhythm." + deadline.rhythm());
        for (LocalDate lastDay :
                Deliveries.of(List.of(deadline), plan.label().days()).lastDays()) {
            StringBuilder description = new StringBuilder(deadline.printed().text());
            notWorking(description, lastDay);
            calendar.add(event(
                    plan,
                    "reports/" + deadline.rhythm() + "/" + lastDay,
                    lastDay,
                    texts.get("calendar.report", period),
                    description.toString().strip(),
                    texts.get("calendar.reporting")));
        }
    }

    private static VEvent event(
            Plan plan, String key, LocalDate day, String summary, String description, String category) {
        Instant stamp = Objects.requireNonNullElse(plan.publishedAt(), plan.createdAt());
        VEvent event = new VEvent(day, summary);
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(stamp));
        event.add(new Uid(plan.unit() + "/" + plan.label() + "/" + plan.kind() + "/" + key + "@plans.motcua"));
        event.add(new Sequence((int) Math.min(Integer.MAX_VALUE, plan.version())));
        event.add(new Description(description));
        event.add(new Categories(category));
        event.add(ImmutableTransp.TRANSPARENT);
        VAlarm alarm = new VAlarm(DAY_BEFORE);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary));
        event.add(alarm);
        return event;
    }
}
