package vn.motcua.contracts.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.contracts.period.Period.Months;

/** Reads the labels of periods. */
final class PeriodLabel {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})(?:-([QHW]?)(\\d{1,2}))?");

    private PeriodLabel() {}

    static Optional<Period> parse(String label) {
        Matcher matcher = LABEL.matcher(label);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            Period period = matcher.group(3) == null
                    ? new Months(Months.Kind.YEAR, year, 1)
                    : part(year, matcher.group(2), Integer.parseInt(matcher.group(3)));
            return period.label().equals(label) ? Optional.of(period) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Period part(int year, String letter, int number) {
        return switch (letter) {
            case "Q" -> new Months(Months.Kind.QUARTER, year, number);
            case "H" -> new Months(Months.Kind.HALF, year, number);
            case "W" -> new Period.Week(year, number);
            default -> new Months(Months.Kind.MONTH, year, number);
        };
    }
}
