package vn.motcua.simulator;

import java.time.LocalDate;

/**
 * One request of a ward system.
 *
 * @param number counts the ward's batches from 1
 * @param body JSON, not compressed
 * @param gzip whether this ward's software compresses what it sends
 * @param items CloudEvents or portal items in it
 * @param logEvents events of the log that it becomes by the contract
 * @param day the simulated day on which it is sent
 */
public record Batch(
        String unit,
        int number,
        Endpoint endpoint,
        byte[] body,
        boolean gzip,
        int items,
        int logEvents,
        LocalDate day) {

    /** Where ward systems send to. */
    public enum Endpoint {
        /** CloudEvents. */
        EVENTS("/api/events", "application/cloudevents-batch+json"),
        /** The national portal's messages. */
        PORTAL("/api/national-portal", "application/json");

        private final String path;
        private final String mediaType;

        Endpoint(String path, String mediaType) {
            this.path = path;
            this.mediaType = mediaType;
        }

        /** The path behind the gateway. */
        public String path() {
            return path;
        }

        /** The content type of its bodies. */
        public String mediaType() {
            return mediaType;
        }
    }
}
