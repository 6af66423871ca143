package vn.motcua.bench;

/**
 * How large the runs are.
 *
 * @param name of these sizes
 * @param events events in the log of {@code fold}
 * @param rounds timed rounds of {@code fold}, after one that warms up
 * @param profile whether {@code fold} adds a round that says where the time goes
 */
public record Sizes(String name, int events, int rounds, boolean profile) {

    /** For figures: some twenty minutes. */
    public static Sizes full() {
        return new Sizes("full", 500_000, 3, false);
    }

    /** To see that everything runs: some two minutes. */
    public static Sizes quick() {
        return new Sizes("quick", 40_000, 1, false);
    }

    /** For tests, which never look at speed. */
    public static Sizes tiny() {
        return new Sizes("tiny", 5_000, 1, false);
    }

    /** The same with another number of events. */
    public Sizes withEvents(int count) {
        return new Sizes(name, count, rounds, profile);
    }

    /** The same with a profile. */
    public Sizes withProfile() {
        return new Sizes(name, events, rounds, true);
    }
}
