package vn.motcua.oracle.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events of one random dossier: all types and values that the contract's table allows. */
final class DossierScript {

    private static final String TYPE = "vn.motcua.dossier.";
    private static final List<String> STEPS = List.of(
            "SUPPLEMENT_REQUESTED",
            "SUPPLEMENT_REQUESTED",
            "SUPPLEMENT_REQUESTED",
            "SUPPLEMENT_REQUESTED",
            "SUPPLEMENTED",
            "SUPPLEMENTED",
            "IN_PROGRESS",
            "IN_PROGRESS",
            "PAYMENT_REQUESTED",
            "COMPLETED",
            "RETURNED",
            "STOPPED",
            "WITHDRAWN",
            "REFUSED");

    private final Script script;
    private final Dice dice;
    private final Clock clock;
    private final String unit;
    private final String subject;
    private final List<String> stepsTaken = new ArrayList<>();
    private final List<Instant> instantsTaken = new ArrayList<>();

    DossierScript(Script script, String unit, String subject) {
        this.script = script;
        this.dice = script.dice();
        this.clock = script.clock();
        this.unit = unit;
        this.subject = subject;
    }

    void play(int events) {
        clock.forget();
        if (dice.chance(95)) {
            accept();
        }
        if (dice.chance(60)) {
            finish();
        }
        for (int i = 0; i < events; i++) {
            happen(dice.between(1, 100));
        }
    }

    private void happen(int chance) {
        if (chance <= 52) {
            progress();
        } else if (chance <= 62) {
            reschedule();
        } else if (chance <= 69) {
            pay();
        } else if (chance <= 75) {
            accept();
        } else if (chance <= 80) {
            explain();
        } else if (chance <= 85) {
            scan();
        } else if (chance <= 89) {
            write("result", Map.of("electronic", dice.chance(60)));
        } else if (chance <= 93) {
            write("rated", Map.of("satisfied", dice.chance(60), "ratedAt", script.at()));
        } else if (chance <= 97) {
            writeTimeline();
        } else {
            write("voided", Map.of("voided", dice.chance(40)));
        }
    }

    private void accept() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("unit", unit);
        data.put("procedure", dice.one("1.004222", "1.004222", "2.000815", "không|có%"));
        script.put(data, "sector", dice.one("TP-HT", "TP-CT", "DD", null), null);
        data.put("channel", dice.one("ONLINE", "COUNTER", "POSTAL"));
        data.put("acceptedAt", script.at());
        script.put(data, "dueAt", dice.chance(85) ? clock.text(clock.due()) : null, null);
        script.put(data, "dueSetAt", dice.chance(25) ? script.at() : null, null);
        script.put(data, "feeDue", dice.one(0, 0, 20_000, 5_000_000_000L), 0);
        script.put(data, "resultDocument", dice.chance(70), true);
        script.put(data, "onlineEligible", dice.chance(70), true);
        script.put(data, "department", dice.chance(20) ? "Phòng Tư pháp" : null, null);
        write("accepted", data);
    }

    private void finish() {
        progressed(dice.one("COMPLETED", "COMPLETED", "RETURNED", "WITHDRAWN"), clock.instant(), false);
    }

    private void progress() {
        boolean again = !stepsTaken.isEmpty() && dice.chance(20);
        int taken = again ? dice.between(0, stepsTaken.size() - 1) : 0;
        progressed(
                again ? stepsTaken.get(taken) : dice.oneOf(STEPS),
                again ? instantsTaken.get(taken) : clock.instant(),
                dice.chance(again ? 60 : 5));
    }

    private void progressed(String step, Instant at, boolean revoked) {
        stepsTaken.add(step);
        instantsTaken.add(at);
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("step", step);
        data.put("at", clock.text(at));
        script.put(data, "revoked", revoked, false);
        write("progressed", data);
    }

    private void writeTimeline() {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int i = dice.between(0, 6); i > 0; i--) {
            steps.add(Map.of("step", dice.oneOf(STEPS), "at", script.at()));
            if (dice.chance(10)) {
                steps.add(steps.getLast());
            }
        }
        write("timeline", Map.of("steps", steps));
    }

    private void reschedule() {
        String reason = dice.one("EXTENSION", "SUPPLEMENT", "CORRECTION", "APOLOGY");
        boolean noDueDate = reason.equals("CORRECTION") && dice.chance(40);
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        script.put(data, "dueAt", noDueDate ? null : clock.text(clock.due()), null);
        script.put(data, "dueSetAt", dice.chance(50) ? script.at() : null, null);
        data.put("reason", reason);
        write("rescheduled", data);
    }

    private void pay() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("payment", dice.one("P1", "P1", "P2", "portal"));
        data.put("amount", dice.one(1, 20_000, 35_000, 5_000_000_000L));
        data.put("method", dice.one("ONLINE", "CASH", "BANK_TRANSFER", "POSTAL"));
        data.put("paidAt", script.at());
        script.put(data, "refunded", dice.chance(30), false);
        write("paid", data);
    }

    private void explain() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        script.put(
                data,
                "cause",
                dice.one(null, "SUBJECTIVE", "SYSTEM_FAULT", "NETWORK_OUTAGE", "NATURAL_DISASTER", "OTHER_AGENCY"),
                null);
        script.put(data, "apologizedAt", dice.chance(50) ? script.at() : null, null);
        script.put(data, "note", dice.one(null, "z", "mất điện", "～", "\uD835\uDC00"), null);
        write("lateness", data);
    }

    private void scan() {
        int components = dice.between(0, 3);
        write(
                "scanned",
                Map.of(
                        "components", components,
                        "digitized", dice.between(0, components),
                        "reused", dice.between(0, components),
                        "fromNationalStore", dice.between(0, components)));
    }

    private void write(String verb, Map<String, ? extends @Nullable Object> data) {
        script.write(TYPE + verb, unit, subject, new LinkedHashMap<>(data));
    }
}
