package vn.motcua.bench;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.bench.fold.FoldBenchmark;
import vn.motcua.bench.system.FreshnessBenchmark;
import vn.motcua.bench.system.ProvinceViewBenchmark;

/** The command: {@code ./motcua bench [name…] [--quick] [--events N] [--profile]}. */
public final class Bench {

    private static final List<Benchmark> ALL =
            List.of(new FoldBenchmark(), new FreshnessBenchmark(), new ProvinceViewBenchmark());

    private Bench() {}

    /** Runs what is asked for, prints it and writes it down. */
    public static void main(String[] arguments) throws Exception {
        Request request = Request.of(List.of(arguments), ALL);
        Progress progress = line -> System.out.println("  " + line);
        Machine machine = Machine.now();
        System.out.println(machine.description());
        List<Measured> results = new ArrayList<>();
        for (Benchmark benchmark : request.benchmarks()) {
            System.out.println(benchmark.name());
            Measured measured = benchmark.run(request.sizes(), progress);
            results.add(measured);
            measured.tables().forEach(table -> System.out.println('\n' + table.markdown()));
        }
        Page page = new Page(request.page());
        page.write(machine, request, results);
        System.out.println(request.page());
        System.exit(0);
    }
}
