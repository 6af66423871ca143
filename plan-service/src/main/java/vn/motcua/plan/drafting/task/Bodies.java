package vn.motcua.plan.drafting.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.plan.drafting.text.LinedText;

/** Cuts a list of bodies (đơn vị) into their names. */
public final class Bodies {

    private static final Pattern SURE = Pattern.compile("\\s*[;\\n\\u2028]\\s*|^\\s*[-–+*•]\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\-–+*•,;.]+|[\\s,;.:]+$");

    private final Pattern perhaps;

    /**
     * Bodies.
     *
     * @param head what a body's name begins with, as a pattern
     */
    public Bodies(String head) {
        perhaps = Pattern.compile(
                "(?:\\s*[,.]\\s*(?:[-–+]\\s*)?|(?<!HĐND)\\s+[-–+]\\s*|(?<!HĐND)(?<!Hội đồng nhân dân)\\s+và\\s+)(?="
                        + head
                        + ")|,?\\s+và\\s+(?=các\\s)|,\\s*(?=các\\s)|(?<=\\p{Ll})\\s+(?=(?:Các|Trung tâm|Cổng thông tin)(?!\\p{L}))");
    }

    /** The names in a text, in order, each once. */
    public List<String> of(LinedText text) {
        return Stream.of(SURE.split(text.text()))
                .flatMap(part -> cut(part).stream())
                .map(name -> EDGES.matcher(name).replaceAll(""))
                .map(name -> name.replaceAll("\\s+", " "))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> cut(String part) {
        List<String> names = new ArrayList<>();
        Matcher matcher = perhaps.matcher(part);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                names.add(part.substring(from, matcher.start()));
                from = matcher.end();
            }
        }
        names.add(part.substring(from));
        return names;
    }
}
