package vn.motcua.cli.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/**
 * What is known of a report: what the system recomputed from its log, the proof it gives, and the hash of the proof's
 * content as this machine computes it.
 */
record Findings(JsonNode verification, JsonNode proof, String own) {

    static Findings of(JsonNode verification, JsonNode proof) {
        return new Findings(verification, proof, hash(proof.path("content").asString("")));
    }

    /** The hash that the report bears. */
    String expected() {
        return proof.path("hash").asString("");
    }

    /** The hash of what the system's log gives. */
    String recomputed() {
        return verification.path("recomputed").asString("");
    }

    boolean recomputedHolds() {
        return !expected().isEmpty()
                && expected().equals(recomputed())
                && expected().equals(verification.path("expected").asString(""));
    }

    boolean ownHolds() {
        return own.equals(expected());
    }

    boolean formsHold() {
        return verification.path("formsEqual").asBoolean(false);
    }

    boolean indicatorsHold() {
        return verification.path("indicatorsEqual").asBoolean(false);
    }

    /** True when nothing at all differs. */
    boolean hold() {
        return recomputedHolds() && ownHolds() && formsHold() && indicatorsHold();
    }

    private static String hash(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
