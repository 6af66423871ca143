package vn.motcua.plan.plans;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the tasks of one document ids made of section and number, each once. Used for one document. */
public final class TaskIds {

    private static final Pattern SECTION_NUMBER =
            Pattern.compile("([IVXLC]+|[A-Z](?=[.)])|\\d+)(?![\\p{L}\\d]).*", Pattern.DOTALL);
    private static final int LONGEST = 20;

    private final Set<String> taken = new HashSet<>();
    private int ordinal;

    /** Takes an id that is written; false if another task has it. */
    public boolean take(String written) {
        ordinal++;
        return taken.add(written);
    }

    /** The next task's id, made of what is printed. */
    public String next(String section, String number) {
        ordinal++;
        String made = made(section, number);
        String id = made;
        for (int i = 2; !taken.add(id); i++) {
            id = made + '-' + i;
        }
        return id;
    }

    private String made(String section, String number) {
        Matcher matcher = SECTION_NUMBER.matcher(section);
        String own = clean(number);
        String last = own.isEmpty() ? Integer.toString(ordinal) : own;
        return !matcher.matches() || matcher.group(1).equals(last) ? last : matcher.group(1) + '.' + last;
    }

    private static String clean(String number) {
        String cleaned = number.replaceAll("[^A-Za-z0-9.-]+", "").replaceAll("^[.-]+|[.-]+$", "");
        return cleaned.length() > LONGEST ? cleaned.substring(0, LONGEST) : cleaned;
    }
}
