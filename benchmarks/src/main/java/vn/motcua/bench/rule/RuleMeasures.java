package vn.motcua.bench.rule;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;
import vn.motcua.contracts.dossier.Contributions;
import vn.motcua.contracts.dossier.DossierFacts;
import vn.motcua.contracts.dossier.DossierRule;
import vn.motcua.contracts.dossier.SubjectRule;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Statement;
import vn.motcua.kit.log.FacetsCodec;

/** What JMH runs; each is asked for by its name in {@link RuleBenchmark}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RuleMeasures {

    /** The change of the cells with each event of the dossier's history. */
    @Benchmark
    public void historyByRule(DossierHistory dossier, Blackhole hole) {
        Facets held = Facets.none();
        for (Statement statement : dossier.statements) {
            Facets before = held;
            held = before.with(statement.version(), statement.facet()).orElse(before);
            hole.consume(SubjectRule.change(dossier.subject, before, held));
        }
    }

    /** The peer: with each event all that is known of the dossier is recomputed from scratch. */
    @Benchmark
    public void historyByOracle(DossierHistory dossier, Blackhole hole) {
        for (int known = 1; known <= dossier.events.size(); known++) {
            hole.consume(dossier.oracle.cells(dossier.events.subList(0, known)));
        }
    }

    /** What the finished dossier is worth. */
    @Benchmark
    public Contributions contributions(DossierHistory dossier) {
        return DossierRule.contributions(DossierFacts.of(dossier.facets.values()));
    }

    /** What is held of the dossier, to bytes. */
    @Benchmark
    public byte[] encodeState(DossierHistory dossier) {
        return FacetsCodec.encode(dossier.facets);
    }

    /** What is held of the dossier, from bytes. */
    @Benchmark
    public Facets decodeState(DossierHistory dossier) {
        return FacetsCodec.decode(dossier.held);
    }
}
