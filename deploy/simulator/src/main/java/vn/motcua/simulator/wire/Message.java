package vn.motcua.simulator.wire;

import java.time.LocalDateTime;

/**
 * One event or one item of a portal message, ready to be put into a body.
 *
 * @param recordedAt when the ward recorded what it tells
 * @param logEvents how many events of the log it becomes by the contract
 */
public record Message(LocalDateTime recordedAt, Kind kind, byte[] json, int logEvents) {

    /** What a message is, hence into which body it goes. */
    public enum Kind {
        /** A CloudEvent. */
        EVENT,
        /** A whole dossier: DongBoHoSoMC. */
        SYNC,
        /** A progress entry: CapNhatTienDoHoSoMC. */
        PROGRESS
    }
}
