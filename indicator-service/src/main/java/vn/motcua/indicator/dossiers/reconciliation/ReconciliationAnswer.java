package vn.motcua.indicator.dossiers.reconciliation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day's lists: how long each is, its digest, and a page of the dossiers.
 *
 * @param digestOf how a digest is made, in words
 * @param list the only list whose dossiers are told; null for all
 */
record ReconciliationAnswer(
        String unit,
        String name,
        LocalDate day,
        String digestOf,
        ListDigest accepted,
        ListDigest resolved,
        ListDigest open,
        @Nullable String list,
        List<ReconciliationLine> items,
        int page,
        int size,
        long total) {}
