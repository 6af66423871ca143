package vn.motcua.indicator.intake;

import java.time.Instant;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.unit.Unit;

/**
 * An event's attributes, checked.
 *
 * @param system what follows the unit in the source
 * @param time as it was sent
 * @param instant of the time
 */
record Envelope(String id, Unit unit, String system, EventType type, String subject, String time, Instant instant) {}
