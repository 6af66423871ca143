package vn.motcua.plan.plans.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.words.Unmarked;

/** Words that a plan is looked for by, with or without tone marks (không dấu): of its title, id or unit. */
final class PlanWords {

    private final List<String> words;
    private final Units units;

    PlanWords(String text, Units units) {
        this.words = Stream.of(Unmarked.of(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        this.units = units;
    }

    /** Whether the plan has all of them. */
    boolean isIn(Plan plan) {
        if (words.isEmpty()) {
            return true;
        }
        String said = Unmarked.of(String.join("\n", plan.content().title(), plan.id(), units.name(plan.unit())));
        return words.stream().allMatch(said::contains);
    }
}
