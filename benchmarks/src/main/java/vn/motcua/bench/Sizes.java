package vn.motcua.bench;

/**
 * How large the runs are.
 *
 * @param name of these sizes
 * @param events events in the log of {@code fold}
 * @param rounds timed rounds of {@code fold} after one that warms up; if 0, that one is all there is
 * @param profile whether {@code fold} adds a round that says where the time goes
 * @param seconds how long {@code freshness} sends at a steady rate
 * @param intakeEvents events that {@code freshness} then sends as fast as they are taken
 * @param yearDossiers dossiers in the year of cells of {@code province-view} and {@code dashboard}
 * @param closeDossiers dossiers in the larger year of {@code close}; the smaller has a tenth
 * @param plans plans in force in {@code plan-lists}
 * @param requests timed requests of each kind in {@code province-view} and {@code plan-lists}
 * @param ruleSeconds how long each measure of {@code rule} runs, warming up included
 */
public record Sizes(
        String name,
        int events,
        int rounds,
        boolean profile,
        int seconds,
        int intakeEvents,
        int yearDossiers,
        int closeDossiers,
        int plans,
        int requests,
        int ruleSeconds) {

    /** For figures: some twenty minutes. */
    public static Sizes full() {
        return new Sizes("full", 500_000, 3, false, 60, 300_000, 600_000, 1_000_000, 1_000, 300, 15);
    }

    /** To see that everything runs: some two minutes. */
    public static Sizes quick() {
        return new Sizes("quick", 20_000, 1, false, 5, 10_000, 10_000, 20_000, 50, 20, 1);
    }

    /** For tests, which never look at speed. */
    public static Sizes tiny() {
        return new Sizes("tiny", 5_000, 0, false, 2, 2_000, 2_000, 2_000, 5, 5, 1);
    }

    /** The same with another number of events. */
    public Sizes withEvents(int count) {
        return new Sizes(
                name,
                count,
                rounds,
                profile,
                seconds,
                intakeEvents,
                yearDossiers,
                closeDossiers,
                plans,
                requests,
                ruleSeconds);
    }

    /** The same with a profile. */
    public Sizes withProfile() {
        return new Sizes(
                name,
                events,
                rounds,
                true,
                seconds,
                intakeEvents,
                yearDossiers,
                closeDossiers,
                plans,
                requests,
                ruleSeconds);
    }
}
