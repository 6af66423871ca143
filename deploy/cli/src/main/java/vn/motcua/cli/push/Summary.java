package vn.motcua.cli.push;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.cli.ExitCode;
import vn.motcua.cli.text.Table;
import vn.motcua.cli.text.Texts;

/** Says at the end what was sent and what was refused, one by one while few, by reason when many. */
record Summary(Texts texts, PrintStream out) {

    private static final int REASONS = 20;

    void print(Findings findings, Duration took, ExitCode ended) {
        double seconds = Math.max(0.001, took.toMillis() / 1000.0);
        long accepted = Math.max(0, findings.sent() - findings.refused());
        if (findings.sent() > 0 || ended != ExitCode.FAILED) {
            out.println(texts.get("push.sent", findings.sent(), accepted, seconds, (long) (findings.sent() / seconds)));
        }
        if (findings.refused() > 0) {
            out.println(texts.get("push.refused", findings.refused()));
        }
        if (findings.malformed() > 0) {
            out.println(texts.get("push.malformed", findings.malformed()));
        }
        List<Findings.Refused> single = findings.single();
        if (single.isEmpty()) {
            byReason(findings.groups());
        } else {
            oneByOne(single);
        }
    }

    private void oneByOne(List<Findings.Refused> single) {
        Table table = new Table("llll");
        single.forEach(it -> table.row(it.place().toString(), it.id(), it.field(), it.message()));
        table.lines("  ").forEach(out::println);
    }

    private void byReason(List<Findings.Group> groups) {
        groups.stream().limit(REASONS).forEach(group -> {
            String examples = group.examples().stream()
                    .map(it -> it.id().isEmpty() ? it.place().toString() : it.place() + " (" + it.id() + ")")
                    .collect(Collectors.joining(", "));
            out.println("  " + texts.get("push.group", group.count(), group.field(), group.message()));
            out.println("      " + texts.get("push.examples", examples));
        });
        if (groups.size() > REASONS) {
            out.println("  " + texts.get("push.more", groups.size() - REASONS));
        }
    }
}
