package vn.motcua.indicator.dossiers.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.motcua.indicator.dossiers.TimeTexts;
import vn.motcua.indicator.dossiers.reconciliation.ListComparison.MissingCode;
import vn.motcua.indicator.dossiers.reconciliation.ListComparison.MissingHere;
import vn.motcua.indicator.dossiers.reconciliation.ListComparison.UnknownThere;
import vn.motcua.kit.Messages;

/** Holds a ward's lists for a day against ours. */
final class ListComparer {

    private final DayDossiers held;
    private final LocalDate day;
    private final int most;
    private final Messages messages;
    private final TimeTexts texts;
    private final Map<String, DayDossier> byCode = new HashMap<>();

    /** A comparison with all that is held of the codes that are compared, telling at most so many of each kind. */
    ListComparer(DayDossiers held, LocalDate day, int most, Messages messages) {
        this.held = held;
        this.day = day;
        this.most = most;
        this.messages = messages;
        this.texts = new TimeTexts(messages);
        held.all().forEach(dossier -> byCode.putIfAbsent(dossier.code(), dossier));
    }

    /** What each side lacks of a list; null for a list that was not sent. */
    @Nullable
    ListComparison compare(DayList list, @Nullable SortedSet<String> theirs) {
        if (theirs == null) {
            return null;
        }
        List<DayDossier> ours = held.in(list);
        Set<String> codes = new HashSet<>();
        ours.forEach(dossier -> codes.add(dossier.code()));
        List<String> missing =
                theirs.stream().filter(code -> !codes.contains(code)).toList();
        List<DayDossier> unknown = ours.stream()
                .filter(dossier -> !theirs.contains(dossier.code()))
                .toList();
        return new ListComparison(
                held.digest(list),
                ListDigest.ofSorted(theirs),
                missing.isEmpty() && unknown.isEmpty(),
                new MissingHere(missing.size(), missing(list, missing)),
                new UnknownThere(
                        unknown.size(),
                        unknown.stream().limit(most).map(ReconciliationLine::of).toList()));
    }

    private List<MissingCode> missing(DayList list, List<String> codes) {
        List<MissingCode> missing = new ArrayList<>();
        for (String code : codes.subList(0, Math.min(most, codes.size()))) {
            DayDossier dossier = byCode.get(code);
            MissingReason reason = MissingReason.of(dossier, list, day);
            missing.add(new MissingCode(
                    code,
                    reason,
                    messages.get(
                            "reconciliation.reason." + reason.name(),
                            text(dossier == null ? null : dossier.acceptedAt()),
                            text(dossier == null ? null : dossier.finishedAt())),
                    dossier == null ? null : dossier.unit()));
        }
        return missing;
    }

    private String text(@Nullable Instant instant) {
        return instant == null ? "" : texts.of(instant);
    }
}
