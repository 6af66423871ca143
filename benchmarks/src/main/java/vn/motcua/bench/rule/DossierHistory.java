package vn.motcua.bench.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.motcua.bench.log.PureFold;
import vn.motcua.bench.log.TypicalDossier;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Statement;
import vn.motcua.contracts.event.Subject;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.kit.log.FacetsCodec;
import vn.motcua.oracle.Event;
import vn.motcua.oracle.Oracle;
import vn.motcua.oracle.WorkingCalendar;

/** A typical dossier in all shapes that are measured. */
@State(Scope.Benchmark)
public class DossierHistory {

    final List<LogEntry> entries = TypicalDossier.entries();
    final List<Statement> statements = entries.stream().map(PureFold::read).toList();
    final List<Event> events = entries.stream()
            .map(entry -> Event.parse(new String(entry.json(), StandardCharsets.UTF_8)))
            .toList();
    final Oracle oracle = Oracle.of(WorkingCalendar.vietnam());
    final Subject subject = statements.getFirst().subject();
    final Facets facets = facets(statements);
    final byte[] held = FacetsCodec.encode(facets);

    private static Facets facets(List<Statement> statements) {
        Facets facets = Facets.none();
        for (Statement statement : statements) {
            facets = facets.with(statement.version(), statement.facet()).orElse(facets);
        }
        return facets;
    }
}
