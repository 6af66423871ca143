package vn.motcua.plan.drafting.promise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.plan.drafting.text.Statement;

/** Finds rates (tỷ lệ): a percentage, what it is of, and whether it is to be reached, kept below or grown by. */
final class RateFinder {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern RAISED_TO =
            Pattern.compile("tăng[^.;]*\\slên\\s", Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final TargetWords words;
    private final RateReader reader;

    /**
     * A finder.
     *
     * @param sectorGroups the groups that the catalogue knows
     */
    RateFinder(TargetWords words, Set<String> sectorGroups) {
        this.words = words;
        this.reader = new RateReader(words, sectorGroups);
    }

    void find(Statement statement, FoundPromises found) {
        List<Clause> clauses =
                Clause.of(statement.text().text(), words.comparisons().leadIn());
        RateReader.Reading last = null;
        for (Clause clause : clauses) {
            if (clause.value().compareTo(HUNDRED) > 0) {
                found.excessive(statement.text().lineAt(clause.at()), clause.value());
                continue;
            }
            RateReader.Reading reading = reader.read(statement, clause, clauses.size() == 1, last);
            if (reading != null) {
                last = reading;
                found.readFrom(clause.at(), clause.to());
                promise(statement, clause, reading, found);
            }
        }
    }

    private void promise(Statement statement, Clause clause, RateReader.Reading reading, FoundPromises found) {
        TargetForm form = form(statement, clause);
        boolean doubtful = reading.doubtful() || (form == TargetForm.GROWTH_AT_LEAST && !isComparedWithBase(statement));
        BigDecimal upTo = clause.upTo() == null || clause.upTo().compareTo(HUNDRED) > 0 ? null : clause.upTo();
        boolean turned = form == TargetForm.AT_MOST && upTo != null;
        boolean striven = words.comparisons()
                .stretch()
                .matcher(clause.narrow().toLowerCase(Locale.ROOT))
                .find();
        TargetWords.Rate rate = reading.rate();
        for (String indicator : rate.indicators()) {
            found.add(new Promise(
                    indicator,
                    reading.group(),
                    form,
                    turned && upTo != null ? upTo : clause.value(),
                    turned ? clause.value() : upTo,
                    statement.text().lineAt(clause.at()),
                    doubtful,
                    rate.doubtful() && !indicator.equals(rate.indicators().getFirst()),
                    striven));
        }
    }

    private TargetForm form(Statement statement, Clause clause) {
        Pattern growth = words.comparisons().growth();
        String before = statement.text().text().toLowerCase(Locale.ROOT).substring(0, clause.at());
        boolean grows = growth.matcher(clause.lead()).find()
                || (isComparedWithBase(statement) && growth.matcher(before).find());
        if (grows && !RAISED_TO.matcher(before).find()) {
            return TargetForm.GROWTH_AT_LEAST;
        }
        return words.comparisons().atMost().matcher(clause.lead()).find() ? TargetForm.AT_MOST : TargetForm.AT_LEAST;
    }

    private boolean isComparedWithBase(Statement statement) {
        return words.comparisons()
                .growthBase()
                .matcher(statement.text().text().toLowerCase(Locale.ROOT))
                .find();
    }
}
