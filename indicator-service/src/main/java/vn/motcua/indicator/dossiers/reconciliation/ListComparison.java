package vn.motcua.indicator.dossiers.reconciliation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ward's list held against ours.
 *
 * @param here of our list
 * @param there of the ward's, each code once
 * @param same whether neither lacks anything
 * @param missingHere what the ward has and we have not
 * @param unknownThere what we have and the ward has not
 */
record ListComparison(
        ListDigest here, ListDigest there, boolean same, MissingHere missingHere, UnknownThere unknownThere) {

    /** What is missing here: how many, and the first of them. */
    record MissingHere(int total, List<MissingCode> items) {}

    /** What is unknown there: how many, and the first of them. */
    record UnknownThere(int total, List<ReconciliationLine> items) {}

    /**
     * A code that is not in our list.
     *
     * @param message the reason in words, with what we hold
     * @param unit the unit for which we hold the dossier; null where we don't
     */
    record MissingCode(
            String code,
            MissingReason reason,
            String message,
            @Nullable String unit) {}
}
