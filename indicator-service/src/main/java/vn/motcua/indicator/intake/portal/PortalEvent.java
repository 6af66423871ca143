package vn.motcua.indicator.intake.portal;

import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contracts.event.EventType;

/** One event that an item of the portal makes. */
record PortalEvent(EventType type, ObjectNode data) {}
