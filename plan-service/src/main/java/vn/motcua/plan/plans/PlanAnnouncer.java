package vn.motcua.plan.plans;

/** Tells all others how a plan stands. */
public interface PlanAnnouncer {

    /**
     * Returns once it is durably in the log.
     *
     * @throws NotHeard if that could not be made sure; the notice stays and is sent later
     */
    void announce(Plan plan);

    /** The log is out of reach. */
    final class NotHeard extends RuntimeException {
        /** Tells why. */
        public NotHeard(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
