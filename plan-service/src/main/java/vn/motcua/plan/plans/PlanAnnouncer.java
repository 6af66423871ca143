package vn.motcua.plan.plans;

/** Tells all others what happened to a plan and how it stands. */
@FunctionalInterface
public interface PlanAnnouncer {

    /**
     * Tells the first notice of a plan, with the others named as still to come. Returns once it is durably in the log.
     *
     * @throws NotHeard if that could not be made sure; the notice stays and is sent later
     */
    void announce(ToldPlan told);

    /** The log is out of reach. */
    final class NotHeard extends RuntimeException {
        /** Tells why. */
        public NotHeard(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
