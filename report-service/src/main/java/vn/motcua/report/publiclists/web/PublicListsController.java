package vn.motcua.report.publiclists.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.Messages;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.report.documents.DocumentPress;
import vn.motcua.report.documents.Issuer;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.publiclists.LateUnits;
import vn.motcua.report.publiclists.LateUnitsDocument;
import vn.motcua.report.publiclists.PublicLists;
import vn.motcua.report.publiclists.RankedUnits;
import vn.motcua.report.publiclists.RankingDocument;
import vn.motcua.report.publiclists.WeeklyRanking;
import vn.motcua.report.request.Inputs;
import vn.motcua.report.request.KnownUnits;
import vn.motcua.report.request.Today;

/** Answers with public lists, without a credential. */
@RestController
@RequestMapping("/api/public")
class PublicListsController {

    private final PublicLists lists;
    private final KnownUnits units;
    private final ReferenceFeed reference;
    private final Messages messages;
    private final Today today;
    private final PublicAnswers<RankedUnits> choices;
    private final PublicAnswers<WeeklyRanking> rankings;
    private final PublicAnswers<LateUnits> lateUnits;

    PublicListsController(
            PublicLists lists,
            KnownUnits units,
            ReferenceFeed reference,
            Messages messages,
            Today today,
            DocumentPress press,
            Clock clock) {
        this.lists = lists;
        this.units = units;
        this.reference = reference;
        this.messages = messages;
        this.today = today;
        this.choices = new PublicAnswers<>(press, messages, clock);
        this.rankings = new PublicAnswers<>(press, messages, clock);
        this.lateUnits = new PublicAnswers<>(press, messages, clock);
    }

    @GetMapping("/units")
    ResponseEntity<RankedUnits> units() {
        LocalDate day = today.get();
        return choices.json(choices.list(
                day.toString(), () -> RankedUnits.of(reference.current().units().treeAt(day))));
    }

    @GetMapping("/ranking")
    ResponseEntity<WeeklyRanking> ranking(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String week) {
        return rankings.json(ranked(unit, week));
    }

    @GetMapping("/ranking/document.{extension}")
    ResponseEntity<byte[]> rankingDocument(
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String week) {
        WeeklyRanking ranking = ranked(unit, week);
        return rankings.file(
                ranking,
                "xep-hang_" + ranking.unit() + '_' + ranking.week(),
                extension,
                (language, now) -> new RankingDocument(messages::get)
                        .of(ranking, issuer(ranking.unit(), ranking.name(), ranking.asOf()), language, now));
    }

    @GetMapping("/late-units")
    ResponseEntity<LateUnits> lateUnits(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String cutoff) {
        return lateUnits.json(late(unit, period, cutoff));
    }

    @GetMapping("/late-units/document.{extension}")
    ResponseEntity<byte[]> lateUnitsDocument(
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String cutoff) {
        LateUnits list = late(unit, period, cutoff);
        return lateUnits.file(
                list,
                "don-vi-tre-han_" + list.unit() + '_' + list.period() + '_' + list.cutoff(),
                extension,
                (language, now) -> new LateUnitsDocument(messages::get)
                        .of(list, issuer(list.unit(), list.name(), list.asOf()), language, now));
    }

    private WeeklyRanking ranked(@Nullable String code, @Nullable String label) {
        Inputs inputs = new Inputs(messages);
        Period week = label == null || label.isBlank() ? lastWeek() : inputs.period(label);
        if (week != null && !(week instanceof Period.Week)) {
            inputs.problem("week", "public.week", week.label());
        }
        PeriodView view = view(inputs, "week", week, CutOff.CALENDAR);
        Unit unit = unit(inputs, code);
        return rankings.list(unit.code() + '|' + view.period().label(), () -> lists.ranking(unit, view));
    }

    private LateUnits late(@Nullable String code, @Nullable String label, @Nullable String cutoff) {
        Inputs inputs = new Inputs(messages);
        CutOff wanted = cutoff == null || cutoff.isBlank()
                ? CutOff.CALENDAR
                : CutOff.of(cutoff.strip()).orElse(CutOff.CALENDAR);
        Period period = label == null || label.isBlank() ? lastMonth(wanted) : inputs.period(label);
        CutOff cutOff = inputs.cutOff(cutoff, period);
        PeriodView view = view(inputs, "period", period, cutOff);
        Unit unit = unit(inputs, code);
        return lateUnits.list(
                String.join(
                        "|", unit.code(), view.period().label(), view.cutOff().code()),
                () -> lists.lateUnits(unit, view));
    }

    /** The view of a period that has begun; refuses the request if that is not in order. */
    private PeriodView view(Inputs inputs, String field, @Nullable Period period, @Nullable CutOff cutOff) {
        inputs.check();
        PeriodView view = PeriodView.of(Objects.requireNonNull(period), Objects.requireNonNull(cutOff), today.get());
        if (view.days().from().isAfter(today.get())) {
            inputs.problem(
                    field, "public.ahead", view.period().label(), view.days().from());
            inputs.check();
        }
        return view;
    }

    private Unit unit(Inputs inputs, @Nullable String code) {
        if (code == null || code.isBlank()) {
            inputs.problem("unit", "public.unit");
            inputs.check();
        }
        return units.find(Optional.ofNullable(code).orElse(""));
    }

    private Issuer issuer(String unit, String name, LocalDate day) {
        var all = reference.current().units();
        return Issuer.of(name, all.byCode(unit).orElse(null), all.treeAt(day));
    }

    private Period lastWeek() {
        LocalDate day = today.get();
        return new Period.Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .previous();
    }

    private Period lastMonth(CutOff cutOff) {
        LocalDate day = today.get();
        Period month = new Period.Months(Period.Months.Kind.MONTH, day.getYear(), day.getMonthValue());
        return month.days(cutOff).to().isBefore(day) ? month : month.previous();
    }
}
