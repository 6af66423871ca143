package vn.motcua.indicator.intake;

/** Kafka is out of reach: nothing may be acknowledged, and the sender sends all again. */
public final class LogUnavailableException extends RuntimeException {

    /** With what Kafka's client said. */
    public LogUnavailableException(Throwable cause) {
        super("Kafka is out of reach", cause);
    }
}
