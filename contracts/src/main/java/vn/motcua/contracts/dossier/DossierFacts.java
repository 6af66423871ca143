package vn.motcua.contracts.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.Facet.Acceptance;
import vn.motcua.contracts.event.Facet.Digitization;
import vn.motcua.contracts.event.Facet.Lateness;
import vn.motcua.contracts.event.Facet.Payment;
import vn.motcua.contracts.event.Facet.Progress;
import vn.motcua.contracts.event.Facet.Rating;
import vn.motcua.contracts.event.Facet.Rescheduling;
import vn.motcua.contracts.event.Facet.Result;
import vn.motcua.contracts.event.Facet.Timeline;
import vn.motcua.contracts.event.RescheduleReason;

/** The winning facets of one dossier (hồ sơ), sorted out by kind. */
public record DossierFacts(
        @Nullable Acceptance acceptance,
        @Nullable Rescheduling rescheduling,
        @Nullable Rescheduling apology,
        List<Progress> progress,
        @Nullable Timeline timeline,
        @Nullable Digitization digitization,
        List<Payment> payments,
        @Nullable Result result,
        @Nullable Lateness lateness,
        @Nullable Rating rating,
        boolean voided) {

    /** Sorts out a dossier's winning facets; those of other subjects are passed over. */
    public static DossierFacts of(Stream<Facet> facets) {
        Sorter sorter = new Sorter();
        facets.forEach(sorter::take);
        return sorter.facts();
    }

    /** True once the dossier counts: it is accepted and not voided. */
    public boolean counts() {
        return acceptance != null && !voided;
    }

    private static final class Sorter {
        private @Nullable Acceptance acceptance;
        private @Nullable Rescheduling rescheduling;
        private @Nullable Rescheduling apology;
        private final List<Progress> progress = new ArrayList<>();
        private @Nullable Timeline timeline;
        private @Nullable Digitization digitization;
        private final List<Payment> payments = new ArrayList<>();
        private @Nullable Result result;
        private @Nullable Lateness lateness;
        private @Nullable Rating rating;
        private boolean voided;

        private void take(Facet facet) {
            switch (facet) {
                case Acceptance f -> acceptance = f;
                case Rescheduling f when f.reason() == RescheduleReason.APOLOGY -> apology = f;
                case Rescheduling f -> rescheduling = f;
                case Progress f -> progress.add(f);
                case Timeline f -> timeline = f;
                case Digitization f -> digitization = f;
                case Payment f -> payments.add(f);
                case Result f -> result = f;
                case Lateness f -> lateness = f;
                case Rating f -> rating = f;
                case Facet.Voiding f -> voided = f.voided();
                case Facet.FeedbackReceipt f -> {}
                case Facet.FeedbackResolution f -> {}
                case Facet.FeedbackRating f -> {}
                case Facet.DeclaredFigure f -> {}
            }
        }

        private DossierFacts facts() {
            return new DossierFacts(
                    acceptance,
                    rescheduling,
                    apology,
                    progress,
                    timeline,
                    digitization,
                    payments,
                    result,
                    lateness,
                    rating,
                    voided);
        }
    }
}
