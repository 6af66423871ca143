package vn.motcua.report.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.report.cells.Contact;
import vn.motcua.report.status.Status.SilentUnit;

/**
 * Which wards are silent: those that stand today, under a unit from which something was ever heard, and from which
 * nothing was heard for some working days. A silent ward must not look like a bad ward.
 */
final class Silence {

    private final UnitTree tree;
    private final WorkingCalendar calendar;
    private final SilenceRule rule;
    private final LocalDate today;

    Silence(UnitTree tree, WorkingCalendar calendar, SilenceRule rule, LocalDate today) {
        this.tree = tree;
        this.calendar = calendar;
        this.rule = rule;
        this.today = today;
    }

    List<SilentUnit> units(Map<String, Contact> contacts) {
        Set<String> takingPart = new HashSet<>();
        contacts.keySet().forEach(unit -> takingPart.add(top(unit)));
        List<SilentUnit> silent = new ArrayList<>();
        for (Unit unit : tree.units().all()) {
            if (unit.level() == UnitLevel.WARD
                    && stands(unit)
                    && takingPart.contains(top(unit.code()))
                    && isSilent(unit.code(), contacts.get(unit.code()))) {
                Contact contact = contacts.get(unit.code());
                silent.add(new SilentUnit(unit.code(), unit.name(), contact == null ? null : contact.lastArrival()));
            }
        }
        return silent;
    }

    private String top(String unit) {
        List<String> ancestors = tree.ancestors(unit);
        return ancestors.isEmpty() ? unit : ancestors.getLast();
    }

    private boolean stands(Unit unit) {
        return !unit.formerAt(today)
                && (unit.validFrom() == null || !unit.validFrom().isAfter(today));
    }

    private boolean isSilent(String unit, @Nullable Contact contact) {
        int days = rule.of(unit);
        if (days == 0) {
            return false;
        }
        return contact == null
                || calendar.workingDaysBetween(LocalDays.date(contact.lastArrival()), today.minusDays(1)) >= days;
    }
}
