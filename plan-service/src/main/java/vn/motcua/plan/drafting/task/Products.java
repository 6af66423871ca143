package vn.motcua.plan.drafting.task;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.plan.drafting.text.LinedText;

/** Cuts what is to come of a task (sản phẩm) into its parts. */
public final class Products {

    private static final int SHORT = 45;
    private static final Pattern SURE =
            Pattern.compile("\\s*[;\\n\\u2028]\\s*|^\\s*[-–+•*]\\s*|\\s+[-–+•]\\s+(?=[\\p{Lu}\\d])");
    private static final Pattern PERHAPS = Pattern.compile("\\s*,\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\-–+•*,;.]+|[\\s,;:…]+$|\\.+$");

    private Products() {}

    /** The parts of the texts, in order, each once. */
    public static List<String> of(List<LinedText> texts) {
        return texts.stream()
                .flatMap(text -> SURE.splitAsStream(text.text()))
                .flatMap(Products::cut)
                .map(part -> EDGES.matcher(part)
                        .replaceAll("")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> cut(String part) {
        List<String> parts = PERHAPS.splitAsStream(part).toList();
        boolean names = part.indexOf('(') < 0
                && parts.stream().allMatch(name -> name.length() <= SHORT)
                && parts.stream().filter(name -> !name.isBlank()).allMatch(Products::isName);
        return names ? parts.stream() : Stream.of(part);
    }

    private static boolean isName(String part) {
        return part.strip().length() > 2 && !Character.isDigit(part.strip().charAt(0));
    }
}
