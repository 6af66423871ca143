package vn.motcua.kit.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.time.LocalDays;

/**
 * Reads the spelling that nearly every system uses, {@code 2026-01-05T08:30:00} with {@code Z}, {@code +07:00} or nothing
 * behind it, without a formatter: date-times are most of what an event holds.
 */
final class PlainInstant {

    private static final int LENGTH = "2026-01-05T08:30:00".length();
    private static final String VIETNAM = "+07:00";
    private static final int LAST_HOUR = 23;
    private static final int LAST_SIXTIETH = 59;

    private PlainInstant() {}

    /** The instant, or null for any other spelling and for what is no date-time: then a formatter has to say. */
    static @Nullable Instant parse(String text) {
        int offset = offset(text);
        if (offset < 0 || !hasSigns(text)) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (year < 1 || !within(hour, LAST_HOUR) || !within(minute, LAST_SIXTIETH) || !within(second, LAST_SIXTIETH)) {
            return null;
        }
        try {
            long seconds = (hour * 60L + minute) * 60 + second;
            return Instant.ofEpochSecond(LocalDate.of(year, month, day).toEpochDay() * 86_400 + seconds - offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Seconds before UTC; -1 for an offset that is not among the usual ones. */
    private static int offset(String text) {
        if (text.length() == LENGTH + 1 && text.charAt(LENGTH) == 'Z') {
            return 0;
        }
        return text.length() == LENGTH || (text.length() == LENGTH + VIETNAM.length() && text.endsWith(VIETNAM))
                ? LocalDays.OFFSET.getTotalSeconds()
                : -1;
    }

    private static boolean hasSigns(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static boolean within(int value, int last) {
        return value >= 0 && value <= last;
    }

    /** The number of some digits; -1 if one of them is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
