package vn.motcua.cli.verify;

import java.io.PrintStream;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import vn.motcua.cli.text.Table;
import vn.motcua.cli.text.Texts;

/** Says what came out: the three hashes side by side, and number by number what differs. */
record Verdict(Texts texts, PrintStream out) {

    private static final String INDENT = "  ";

    void print(Findings findings, Duration took) {
        JsonNode proof = findings.proof();
        out.println(texts.get(
                "verify.report",
                proof.path("unit").asString(""),
                proof.path("period").asString(""),
                proof.path("from").asString(""),
                proof.path("to").asString(""),
                proof.path("revision").asInt(0)));
        new Table("lll")
                .row(texts.get("verify.hash.report"), shown(findings.expected()), "")
                .row(
                        texts.get("verify.hash.recomputed"),
                        shown(findings.recomputed()),
                        holds(findings.recomputedHolds()))
                .row(texts.get("verify.hash.own"), findings.own(), holds(findings.ownHolds()))
                .row(texts.get("verify.forms"), holds(findings.formsHold()), "")
                .row(texts.get("verify.indicators"), holds(findings.indicatorsHold()), "")
                .lines(INDENT)
                .forEach(out::println);
        differences(findings.verification().path("differences"));
        out.println(texts.get(
                findings.hold() ? "verify.good" : "verify.bad",
                findings.verification().path("records").asLong(0),
                took.toMillis() / 1000.0));
    }

    private void differences(JsonNode units) {
        Table table = new Table("lllrr")
                .row(
                        texts.get("verify.unit"),
                        "",
                        texts.get("verify.figure"),
                        texts.get("verify.before"),
                        texts.get("verify.after"));
        int count = 0;
        for (JsonNode unit : units) {
            for (JsonNode change : unit.path("changes")) {
                count++;
                table.row(
                        unit.path("unit").asString(""),
                        unit.path("name").asString(""),
                        change.path("figure").asString(""),
                        number(change.path("before")),
                        number(change.path("after")));
            }
        }
        if (count > 0) {
            out.println(texts.get("verify.differences", count));
            table.lines(INDENT).forEach(out::println);
        }
    }

    private String number(JsonNode number) {
        return texts.get("verify.number", number.asLong(0));
    }

    private String holds(boolean holds) {
        return texts.get(holds ? "verify.same" : "verify.other");
    }

    private String shown(String hash) {
        return hash.isEmpty() ? texts.get("verify.none") : hash;
    }
}
