package vn.motcua.plan.drafting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.plan.drafting.promise.Promise;
import vn.motcua.plan.drafting.task.DraftedTask;
import vn.motcua.plan.drafting.text.Statement;

/** What the content of each task promises, to tell when its products only say that again. Used for one document. */
final class ContentPromises {

    private final Vocabulary vocabulary;
    private final Map<DraftedTask, Set<String>> indicators = new HashMap<>();
    private final Map<DraftedTask, Set<BigDecimal>> values = new HashMap<>();

    ContentPromises(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(DraftedTask task, Promise promise) {
        indicators.computeIfAbsent(task, key -> new HashSet<>()).add(promise.indicator());
        values.computeIfAbsent(task, key -> new HashSet<>()).add(promise.value());
    }

    /** Whether a product says again what its task's content says: the same figure, of the same thing or in its words. */
    boolean hold(DraftedTask task, Statement product, Promise promise) {
        if (!values.getOrDefault(task, Set.of()).contains(promise.value())) {
            return false;
        }
        if (indicators.getOrDefault(task, Set.of()).contains(promise.indicator())) {
            return true;
        }
        String content = vocabulary.plain(product.around());
        List<String> words = List.of(vocabulary
                .plain(product.text().text())
                .replaceAll("[^\\p{L} ]", " ")
                .strip()
                .split("\\s+"));
        return words.stream().filter(content::contains).count() * 5 >= words.size() * 4L;
    }
}
