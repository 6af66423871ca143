package vn.motcua.bench;

/** Measures one thing, with a peer beside it in the same run, and checks that what was measured was right. */
public interface Benchmark {

    /** The name by which it is asked for. */
    String name();

    /**
     * Runs it.
     *
     * @throws WrongResult if what the measured code made is not right: then there is no figure
     */
    Measured run(Sizes sizes, Progress progress) throws Exception;
}
