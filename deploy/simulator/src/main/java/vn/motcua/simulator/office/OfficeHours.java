package vn.motcua.simulator.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.motcua.contracts.calendar.WorkingCalendar;

/** When an office works (7:00 to 11:30, 13:30 to 17:00 on working days) and when people come. */
public record OfficeHours(WorkingCalendar calendar) {

    /** When the office closes; due dates end with it. */
    public static final LocalTime CLOSE = LocalTime.of(17, 0);

    static final LocalTime OPEN = LocalTime.of(7, 0);
    private static final LocalTime LUNCH = LocalTime.of(11, 30);
    private static final LocalTime BACK = LocalTime.of(13, 30);
    private static final LocalTime LAST_ORDERS = LocalTime.of(15, 0);

    /** Hours by how many people come in them: two peaks, a quiet noon. */
    private static final List<Rush> COUNTER = List.of(
            new Rush(7, 8, 1.2),
            new Rush(8, 10, 5),
            new Rush(10, 11, 1.8),
            new Rush(13, 14, 0.5),
            new Rush(14, 16, 3.6),
            new Rush(16, 17, 0.7));

    private static final List<Rush> ONLINE = List.of(
            new Rush(6, 8, 1),
            new Rush(8, 11, 5),
            new Rush(11, 14, 1.6),
            new Rush(14, 17, 4.2),
            new Rush(17, 20, 0.6),
            new Rush(20, 23, 0.7));

    private record Rush(int from, int to, double weight) {}

    /** How much comes on that day, against a usual Wednesday: Mondays and the days after Tết are full. */
    public double load(LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            return 0.05;
        }
        boolean afterBreak = !calendar.isWorkingDay(day.minusDays(1)) && !calendar.isWorkingDay(day.minusDays(4));
        boolean beforeBreak = calendar.workingDaysBetween(day, day.plusDays(6)) <= 1;
        double week = switch (day.getDayOfWeek()) {
            case MONDAY -> 1.25;
            case TUESDAY -> 1.1;
            case THURSDAY -> 0.95;
            case FRIDAY -> 0.9;
            case SATURDAY, SUNDAY -> 0.6;
            default -> 1.0;
        };
        return week * (afterBreak ? 1.3 : 1) * (beforeBreak ? 0.7 : 1);
    }

    /** When somebody comes to the counter on a working day. */
    LocalTime visit(Dice dice) {
        return within(dice, COUNTER);
    }

    /** When somebody hands in online, evenings included. */
    LocalTime click(Dice dice) {
        return within(dice, ONLINE);
    }

    /** A time at which somebody works on a dossier. */
    LocalTime desk(Dice dice) {
        return dice.chance(0.55) ? dice.time(OPEN.plusMinutes(20), LUNCH) : dice.time(BACK, CLOSE.minusMinutes(10));
    }

    /** The due date of a number of working days; 0 is the same day, or the next for what comes after 15:00. */
    LocalDateTime due(LocalDateTime accepted, int days) {
        LocalDate day = accepted.toLocalDate();
        if (days == 0) {
            boolean today = calendar.isWorkingDay(day) && accepted.toLocalTime().isBefore(LAST_ORDERS);
            return (today ? day : calendar.workingDayAfter(day, 1)).atTime(CLOSE);
        }
        return calendar.workingDayAfter(day, days).atTime(CLOSE);
    }

    /** The working day so many working days later; 0 stays on a working day, and goes on from another. */
    LocalDate workingDay(LocalDate day, int later) {
        LocalDate start = calendar.isWorkingDay(day) ? day : calendar.workingDayAfter(day, 1);
        return later == 0 ? start : calendar.workingDayAfter(start, later);
    }

    /** A few minutes later, or the next morning when the office is closed by then. */
    LocalDateTime soon(LocalDateTime after, int minutes) {
        LocalDateTime at = after.plusMinutes(minutes);
        LocalTime time = at.toLocalTime();
        if (calendar.isWorkingDay(at.toLocalDate()) && time.isBefore(CLOSE)) {
            return time.isBefore(OPEN) ? at.toLocalDate().atTime(OPEN).plusMinutes(minutes % 45) : at;
        }
        return calendar.workingDayAfter(at.toLocalDate(), 1).atTime(OPEN).plusMinutes(10 + minutes % 90);
    }

    boolean isMonday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY;
    }

    private static LocalTime within(Dice dice, List<Rush> hours) {
        Rush rush = dice.pick(hours, Rush::weight);
        return dice.time(LocalTime.of(rush.from, 0), LocalTime.of(rush.to, 0));
    }
}
