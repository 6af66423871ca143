package vn.motcua.plan.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.kit.reference.ReferenceRecords.CalendarRecord.Kind;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.document.Node;

/** What a calendar must keep: days that exist, each once. */
final class CalendarRules {

    private CalendarRules() {}

    /** The calendar that takes the known one's place. Complete only if nothing is wrong. */
    static CalendarRecord read(Node document, Fields fields, CalendarRecord known) {
        if (!fields.has("days")) {
            fields.report("days", "field.required");
        }
        Set<LocalDate> seen = new HashSet<>();
        List<CalendarRecord.Day> days = new ArrayList<>();
        for (Fields day : fields.list("days")) {
            LocalDate date = day.isNull("date") ? day.report("date", "field.required") : day.day("date");
            Kind kind = day.isNull("kind") ? day.report("kind", "field.required") : day.choice("kind", Kind.class);
            if (date != null && !seen.add(date)) {
                day.report("date", "calendar.day-twice", date.toString());
            }
            boolean verified = !Boolean.FALSE.equals(day.bool("verified"));
            if (date != null && kind != null) {
                days.add(new CalendarRecord.Day(date, kind, day.text("note"), verified));
            }
        }
        days.sort(Comparator.comparing(CalendarRecord.Day::date));
        boolean unchanged = days.equals(known.days());
        return new CalendarRecord(
                ContentVersion.of(document, fields, known.version(), unchanged), fields.text("note"), days);
    }
}
