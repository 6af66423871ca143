package vn.motcua.simulator.office;

/**
 * How well a ward works, as shares between 0 and 1. Wards differ, and one that is good at one thing tends to be good at
 * the others.
 *
 * @param late late dossiers
 * @param early of those in time, finished before the due day
 * @param online handed in online, of what can be
 * @param digitized dossiers whose components are all scanned
 * @param reused dossiers with reused data
 * @param electronic electronic results
 * @param paidOnline fees paid online
 * @param satisfied satisfied ratings
 * @param rated dossiers that are rated
 * @param explained late dossiers with a known cause
 * @param apologized late dossiers with an apology
 * @param published feedback whose answer is published
 */
public record Quality(
        double late,
        double early,
        double online,
        double digitized,
        double reused,
        double electronic,
        double paidOnline,
        double satisfied,
        double rated,
        double explained,
        double apologized,
        double published) {

    private static final double OWN_SHARE = 0.35;

    /** The quality that the dice give a ward. */
    public static Quality of(Dice dice) {
        double skill = dice.between(0.0, 1.0);
        double weakness = 1 - skill;
        return new Quality(
                0.003 + 0.12 * weakness * weakness * weakness,
                0.5 + 0.35 * mixed(dice, skill),
                0.5 + 0.48 * mixed(dice, skill),
                Math.min(1, 0.82 + 0.2 * mixed(dice, skill)),
                0.3 + 0.65 * mixed(dice, skill),
                Math.min(1, 0.72 + 0.3 * mixed(dice, skill)),
                0.35 + 0.6 * mixed(dice, skill),
                0.86 + 0.135 * mixed(dice, skill),
                0.08 + 0.2 * mixed(dice, skill),
                0.6 + 0.4 * mixed(dice, skill),
                0.45 + 0.55 * mixed(dice, skill),
                0.6 + 0.4 * mixed(dice, skill));
    }

    private static double mixed(Dice dice, double skill) {
        return (1 - OWN_SHARE) * skill + OWN_SHARE * dice.between(0.0, 1.0);
    }
}
