package vn.motcua.indicator.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.dossier.Inconsistency;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.FeedbackKind;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.reference.ReferenceData;

class DossierListsTest {

    private static final String UNIT = "11911";
    private static final Instant AT = at("2026-01-20T12:00:00+07:00");

    private final MemoryShelf shelf = new MemoryShelf();
    private final DossierLists lists = new DossierLists(
            shelf,
            () -> new ReferenceData(
                    new Units(List.of()),
                    new ProcedureCatalogue(
                            "1",
                            List.of(new ProcedureCatalogue.Procedure("1.004222", "Khai sinh", "TP-HT", true)),
                            List.of(),
                            List.of()),
                    WorkingCalendar.weekdays(),
                    new ReferenceData.Versions("1", "1", 0)));

    @Test
    void openDossiersPastTheirDueDateAreOverdueTheLongestFirst() {
        shelf.dossier(UNIT, "late", accepted("2026-01-16T17:00:00+07:00"))
                .dossier(UNIT, "later", accepted("2026-01-12T17:00:00+07:00"))
                .dossier(UNIT, "intime", accepted("2026-01-30T17:00:00+07:00"))
                .dossier(UNIT, "done", accepted("2026-01-12T17:00:00+07:00"), done("2026-01-18T09:00:00+07:00"))
                .dossier(UNIT, "nodue", accepted(null));

        List<DossierLine> overdue = lists.inState(List.of(UNIT), asked(DossierState.OVERDUE, null, null));

        assertThat(overdue).extracting(DossierLine::code).containsExactly("later", "late");
        assertThat(overdue).extracting(DossierLine::daysLate).containsExactly(8, 4);
    }

    @Test
    void aPausedDossierIsNeitherOverdueNorDueSoon() {
        shelf.dossier(
                UNIT,
                "paused",
                accepted("2026-01-16T17:00:00+07:00"),
                new Facet.Progress(Step.SUPPLEMENT_REQUESTED, at("2026-01-15T09:00:00+07:00"), false));

        assertThat(lists.inState(List.of(UNIT), asked(DossierState.OVERDUE, null, null)))
                .isEmpty();
        assertThat(lists.inState(List.of(UNIT), asked(DossierState.DUE_SOON, null, null)))
                .isEmpty();
    }

    @Test
    void whatIsDueWithinTwoDaysIsDueSoon() {
        shelf.dossier(UNIT, "tomorrow", accepted("2026-01-21T17:00:00+07:00"))
                .dossier(UNIT, "later", accepted("2026-01-23T17:00:00+07:00"));

        assertThat(lists.inState(List.of(UNIT), asked(DossierState.DUE_SOON, null, null)))
                .extracting(DossierLine::code)
                .containsExactly("tomorrow");
    }

    @Test
    void causeAndApologyStandBesideTheDossier() {
        Instant apology = at("2026-01-17T09:00:00+07:00");
        shelf.dossier(
                UNIT,
                "late",
                accepted("2026-01-16T17:00:00+07:00"),
                new Facet.Lateness(LatenessCause.SYSTEM_FAULT, apology, null));

        DossierLine line = lists.inState(List.of(UNIT), asked(DossierState.OVERDUE, null, null))
                .getFirst();

        assertThat(line.cause()).isEqualTo(LatenessCause.SYSTEM_FAULT);
        assertThat(line.apologizedAt()).isEqualTo(apology);
        assertThat(line.latenessTime()).isNotNull();
    }

    @Test
    void aDepartmentNarrowsTheList() {
        shelf.dossier(UNIT, "late", accepted("2026-01-16T17:00:00+07:00"));

        assertThat(lists.inState(List.of(UNIT), asked(DossierState.OVERDUE, "Tư pháp", null)))
                .hasSize(1);
        assertThat(lists.inState(List.of(UNIT), asked(DossierState.OVERDUE, "Địa chính", null)))
                .isEmpty();
    }

    @Test
    void resolvedLateAreThoseFinishedAfterTheirDueDateFromADayOn() {
        shelf.dossier(UNIT, "late", accepted("2026-01-12T17:00:00+07:00"), done("2026-01-18T09:00:00+07:00"))
                .dossier(UNIT, "before", accepted("2026-01-12T17:00:00+07:00"), done("2026-01-13T09:00:00+07:00"))
                .dossier(UNIT, "ontime", accepted("2026-01-19T17:00:00+07:00"), done("2026-01-18T09:00:00+07:00"))
                .dossier(UNIT, "ahead", accepted("2026-01-12T17:00:00+07:00"), done("2026-01-20T19:00:00+07:00"))
                .dossier(UNIT, "open", accepted("2026-01-12T17:00:00+07:00"));

        List<DossierLine> late = lists.inState(
                List.of(UNIT),
                new DossierQuestion(DossierState.RESOLVED_LATE, AT, LocalDate.of(2026, 1, 14), null, null));

        assertThat(late).extracting(DossierLine::code).containsExactly("late");
        assertThat(late.getFirst().daysLate()).isEqualTo(6);
        assertThat(late.getFirst().finishedAt()).isEqualTo(at("2026-01-18T09:00:00+07:00"));
    }

    @Test
    void whatALateDossierLacksNarrowsTheList() {
        Instant apology = at("2026-01-17T09:00:00+07:00");
        shelf.dossier(UNIT, "nothing", accepted("2026-01-16T17:00:00+07:00"))
                .dossier(
                        UNIT,
                        "excused",
                        accepted("2026-01-16T17:00:00+07:00"),
                        new Facet.Lateness(LatenessCause.SYSTEM_FAULT, null, "sự cố ngày 16/1"))
                .dossier(
                        UNIT,
                        "subjective",
                        accepted("2026-01-16T17:00:00+07:00"),
                        new Facet.Lateness(LatenessCause.SUBJECTIVE, null, null))
                .dossier(
                        UNIT,
                        "apologized",
                        accepted("2026-01-16T17:00:00+07:00"),
                        new Facet.Lateness(null, apology, null));

        assertThat(lacking(Lack.CAUSE)).containsExactly("apologized", "nothing");
        assertThat(lacking(Lack.APOLOGY)).containsExactly("nothing", "subjective");
        assertThat(lacking(Lack.ANY)).containsExactly("apologized", "nothing", "subjective");
        assertThat(lists.inState(List.of(UNIT), asked(DossierState.OVERDUE, null, null)))
                .extracting(DossierLine::note)
                .contains("sự cố ngày 16/1");
    }

    private List<String> lacking(Lack lack) {
        return lists.inState(List.of(UNIT), asked(DossierState.OVERDUE, null, lack)).stream()
                .map(DossierLine::code)
                .toList();
    }

    private static DossierQuestion asked(DossierState state, @Nullable String department, @Nullable Lack lack) {
        return new DossierQuestion(state, AT, null, department, lack);
    }

    @Test
    void contradictionsAndUnknownCodesAreListed() {
        shelf.dossier(UNIT, "early", accepted("2026-01-16T17:00:00+07:00"), done("2026-01-02T09:00:00+07:00"))
                .dossier(UNIT, "duebefore", accepted("2026-01-02T17:00:00+07:00"))
                .dossier(
                        UNIT,
                        "moved",
                        accepted("2026-01-06T17:00:00+07:00"),
                        done("2026-01-09T17:00:00+07:00"),
                        new Facet.Rescheduling(
                                at("2026-01-09T17:00:00+07:00"),
                                at("2026-01-10T09:00:00+07:00"),
                                RescheduleReason.CORRECTION))
                .feedback(
                        UNIT,
                        "f",
                        new Facet.FeedbackReceipt(
                                FeedbackKind.CONDUCT, at("2026-01-05T09:00:00+07:00"), at("2026-01-12T09:00:00+07:00")),
                        new Facet.FeedbackResolution(at("2026-01-04T09:00:00+07:00"), true));

        InconsistencyReport report = lists.inconsistencies(List.of(UNIT));

        assertThat(report.lines())
                .extracting(InconsistencyReport.Line::code, InconsistencyReport.Line::inconsistency)
                .containsExactlyInAnyOrder(
                        tuple("early", Inconsistency.FINISH_BEFORE_ACCEPTANCE),
                        tuple("duebefore", Inconsistency.DUE_BEFORE_ACCEPTANCE),
                        tuple("moved", Inconsistency.DUE_SET_TO_FINISH),
                        tuple("f", Inconsistency.RESOLVED_BEFORE_RECEIPT));
        assertThat(report.unknownProcedures()).isEmpty();
        assertThat(report.unknownSectors()).containsEntry("TP-HT", 3);
    }

    private static Facet accepted(@Nullable String dueAt) {
        Instant acceptedAt = at("2026-01-05T09:00:00+07:00");
        return new Facet.Acceptance(
                "1.004222",
                "TP-HT",
                Channel.COUNTER,
                acceptedAt,
                dueAt == null ? null : at(dueAt),
                acceptedAt,
                0,
                true,
                true,
                "Tư pháp");
    }

    private static Facet done(String at) {
        return new Facet.Progress(Step.COMPLETED, at(at), false);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
