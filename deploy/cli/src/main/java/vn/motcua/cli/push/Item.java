package vn.motcua.cli.push;

import tools.jackson.databind.JsonNode;

/**
 * One thing to send.
 *
 * @param portal a whole message in the national portal's format; else one CloudEvent
 * @param id the event's id, or the portal message's unit
 * @param key items of one key are sent in their order
 * @param count dossiers in a portal message, 1 for an event
 */
record Item(Place place, boolean portal, String id, String key, int count, byte[] json) {

    static Item of(Place place, JsonNode node, byte[] json) {
        boolean portal = node.has("service") && !node.has("specversion");
        if (portal) {
            String unit = node.path("madonvi").asString("");
            return new Item(
                    place, true, unit, unit, Math.max(1, node.path("data").size()), json);
        }
        String id = node.path("id").asString("");
        return new Item(place, false, id, node.path("subject").asString(id), 1, json);
    }
}
