package vn.motcua.bench;

import java.util.List;
import vn.motcua.bench.fold.FoldBenchmark;
import vn.motcua.bench.rule.RuleBenchmark;
import vn.motcua.bench.system.CloseBenchmark;
import vn.motcua.bench.system.DashboardBenchmark;
import vn.motcua.bench.system.FreshnessBenchmark;
import vn.motcua.bench.system.PlanListsBenchmark;
import vn.motcua.bench.system.ProvinceViewBenchmark;

/** The command: {@code ./motcua bench [name…] [--quick] [--events N] [--profile]}. */
public final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new FoldBenchmark(),
            new FreshnessBenchmark(),
            new ProvinceViewBenchmark(),
            new CloseBenchmark(),
            new PlanListsBenchmark(),
            new DashboardBenchmark(),
            new RuleBenchmark());

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private Bench() {}

    /** Runs what is asked for, prints it and writes it down. */
    public static void main(String[] arguments) throws Exception {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) throws Exception {
        try {
            run(Request.of(arguments, ALL));
            return 0;
        } catch (Usage e) {
            System.err.println(e.getMessage());
            return WRONG_USAGE;
        } catch (WrongResult e) {
            System.err.println(
                    "Kết quả sai, không có số đo. | The result is wrong, there is no figure: " + e.getMessage());
            return FAILED;
        }
    }

    private static void run(Request request) throws Exception {
        Progress progress = line -> System.out.println("  " + line);
        Machine machine = Machine.now();
        System.out.println(machine.description());
        for (Benchmark benchmark : request.benchmarks()) {
            System.out.println(benchmark.name());
            Measured measured = benchmark.run(request.sizes(), progress);
            measured.tables().forEach(table -> System.out.println('\n' + table.markdown()));
            new Page(request.page()).write(machine, request, measured);
        }
        System.out.println(request.page());
    }
}
