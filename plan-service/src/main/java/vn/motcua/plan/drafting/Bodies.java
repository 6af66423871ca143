package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a list of bodies (đơn vị) into their names. */
final class Bodies {

    private static final Pattern SURE = Pattern.compile("\\s*[;\\n\\u2028]\\s*|^\\s*[-–+*•]\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\-–+*•,;.]+|[\\s,;.:]+$");

    private final Pattern perhaps;

    Bodies(Vocabulary vocabulary) {
        String head = vocabulary.bodies().pattern();
        perhaps = Pattern.compile(
                "(?:\\s*[,.]\\s*(?:[-–+]\\s*)?|(?<!HĐND)\\s+[-–+]\\s*|(?<!HĐND)(?<!Hội đồng nhân dân)\\s+và\\s+)(?="
                        + head
                        + ")|,?\\s+và\\s+(?=các\\s)|,\\s*(?=các\\s)|(?<=\\p{Ll})\\s+(?=(?:Các|Trung tâm|Cổng thông tin)(?!\\p{L}))");
    }

    /** The names in a text, in order, each once. */
    List<String> of(LinedText text) {
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
