package vn.motcua.indicator.dossiers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.indicator.intake.SmallFold;
import vn.motcua.kit.event.EventFields;
import vn.motcua.oracle.CellKey;
import vn.motcua.oracle.Event;
import vn.motcua.oracle.Figures;
import vn.motcua.oracle.Oracle;
import vn.motcua.oracle.WorkingCalendar;
import vn.motcua.oracle.history.History;

/** A history as the fold holds it, beside the cells that a recomputation from scratch gives. */
public record HeldHistory(MemoryShelf shelf, SortedMap<CellKey, SortedMap<String, Long>> cells) {

    private static final Instant ARRIVAL = Instant.parse("2026-12-31T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 20);
    private static final int SPREAD = 220;

    /** Holds a history. */
    public static HeldHistory of(History history) {
        Oracle oracle = Oracle.of(WorkingCalendar.vietnam());
        SmallFold fold = new SmallFold();
        oracle.filled(history.events()).forEach(event -> fold.take(logged(event)));
        return new HeldHistory(new MemoryShelf().holding(fold.held()), oracle.cells(history.events()));
    }

    /** A day about the time in which the history plays. */
    public static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(SPREAD));
    }

    /** The figures of some units, recomputed. */
    public Figures figures(List<String> units) {
        return Figures.of(cells).ofUnits(Set.copyOf(units));
    }

    /** The figure of a question, recomputed. */
    long figure(List<String> units, ContributionQuestion question) {
        Figures figures = figures(units);
        if (question.sectors() != null) {
            figures = figures.ofSectors(question.sectors());
        }
        if (question.procedure() != null) {
            figures = figures.ofProcedure(question.procedure());
        }
        String measure = question.measure().code();
        return switch (question.stock()) {
            case null -> figures.flow(measure, question.from(), question.to());
            case OPENING -> figures.stock(measure, question.from().minusDays(1));
            case CLOSING -> figures.stock(measure, question.to());
        };
    }

    /** Every figure of some days: all flows, and all stocks before and at the end of them. */
    static List<ContributionQuestion> questions(
            LocalDate from, LocalDate to, @Nullable Set<String> sectors, @Nullable String procedure) {
        List<ContributionQuestion> questions = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (measure.isStock()) {
                for (StockReading stock : StockReading.values()) {
                    questions.add(new ContributionQuestion(measure, from, to, stock, sectors, procedure));
                }
            } else {
                questions.add(new ContributionQuestion(measure, from, to, null, sectors, procedure));
            }
        }
        return questions;
    }

    private static LogEntry logged(Event event) {
        EventType type = EventType.named(event.type()).orElseThrow();
        var copy = event.json().deepCopy();
        copy.set("data", EventFields.strip(type, event.data()));
        return new LogEntry(event.unit(), type, ARRIVAL, copy.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The sector and procedure of some cell; none without cells. */
    Map.@Nullable Entry<String, String> someRow(Random random) {
        List<CellKey> keys = List.copyOf(cells.keySet());
        if (keys.isEmpty()) {
            return null;
        }
        CellKey key = keys.get(random.nextInt(keys.size()));
        return Map.entry(key.sector(), key.procedure());
    }
}
