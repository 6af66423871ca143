package vn.motcua.simulator.wire;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How a ward's software fills the portal's fields; all of it is taken (contract, section 2).
 *
 * @param numbers codes and dates as numbers instead of strings
 * @param nulls what is not known as null instead of an empty string
 * @param words flags as True and False instead of 1 and 0
 * @param listsPapers whether the papers are listed one by one, or only said to be scanned
 */
public record PortalStyle(boolean numbers, boolean nulls, boolean words, boolean listsPapers) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    @Nullable
    Object date(@Nullable LocalDateTime time) {
        if (time == null) {
            return empty();
        }
        String text = DATE.format(time);
        return numbers ? (Object) Long.valueOf(text) : text;
    }

    Object code(int code) {
        return numbers ? (Object) code : Integer.toString(code);
    }

    Object flag(boolean set) {
        return words ? set ? "True" : "False" : code(set ? 1 : 0);
    }

    Object amount(long vnd) {
        return numbers ? (Object) vnd : Long.toString(vnd);
    }

    @Nullable
    Object empty() {
        return nulls ? null : "";
    }
}
