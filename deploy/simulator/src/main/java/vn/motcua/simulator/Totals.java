package vn.motcua.simulator;

/**
 * What a run sends, or has sent.
 *
 * @param dossiers different dossiers told of, carried over ones included
 * @param cloudEvents CloudEvents, repetitions included
 * @param portalItems items in portal messages, repetitions included
 * @param logEvents events of the log that both become by the contract
 * @param batches requests
 */
public record Totals(long dossiers, long cloudEvents, long portalItems, long logEvents, long batches) {

    /** Nothing yet. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    /** These and a batch more. */
    public Totals plus(Batch batch) {
        boolean events = batch.endpoint() == Batch.Endpoint.EVENTS;
        return new Totals(
                dossiers,
                cloudEvents + (events ? batch.items() : 0),
                portalItems + (events ? 0 : batch.items()),
                logEvents + batch.logEvents(),
                batches + 1);
    }

    /** These and others. */
    public Totals plus(Totals other) {
        return new Totals(
                dossiers + other.dossiers,
                cloudEvents + other.cloudEvents,
                portalItems + other.portalItems,
                logEvents + other.logEvents,
                batches + other.batches);
    }

    Totals withDossiers(long told) {
        return new Totals(told, cloudEvents, portalItems, logEvents, batches);
    }
}
