package vn.motcua.oracle.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events of one random feedback (phản ánh, kiến nghị). */
final class FeedbackScript {

    private static final String TYPE = "vn.motcua.feedback.";

    private final Script script;
    private final Dice dice;
    private final String unit;
    private final String subject;

    FeedbackScript(Script script, String unit, String subject) {
        this.script = script;
        this.dice = script.dice();
        this.unit = unit;
        this.subject = subject;
    }

    void play(int events) {
        script.clock().forget();
        if (dice.chance(90)) {
            receive();
        }
        for (int i = 0; i < events; i++) {
            switch (dice.between(1, 6)) {
                case 1 -> receive();
                case 2, 3 -> write("rated", Map.of("satisfied", dice.chance(50), "ratedAt", script.at()));
                default -> write("resolved", Map.of("resolvedAt", script.at(), "published", dice.chance(50)));
            }
        }
    }

    private void receive() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("unit", unit);
        data.put("kind", dice.one("REGULATION", "CONDUCT"));
        data.put("receivedAt", script.at());
        if (dice.chance(60)) {
            data.put("dueAt", script.clock().text(script.clock().due()));
            write("received", data);
        } else {
            // How the intake spells the date that it fills in is its own affair, so nothing may hang on it in a tie.
            script.put(data, "dueAt", null, null);
            script.writeApart(TYPE + "received", unit, subject, data);
        }
    }

    private void write(String verb, Map<String, ? extends @Nullable Object> data) {
        script.write(TYPE + verb, unit, subject, new LinkedHashMap<>(data));
    }
}
