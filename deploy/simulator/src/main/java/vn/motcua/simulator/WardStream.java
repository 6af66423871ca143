package vn.motcua.simulator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.office.CaseFile;
import vn.motcua.simulator.office.Dice;
import vn.motcua.simulator.office.Office;
import vn.motcua.simulator.wire.Message;
import vn.motcua.simulator.wire.Post;

/**
 * All that one ward system sends, in its order, made while it is read: only what is open or waiting is held in memory.
 * A new stream of the same ward gives the same bytes.
 */
public final class WardStream implements Iterator<Batch> {

    private final Scenario scenario;
    private final WardSystem system;
    private final Office office;
    private final Post post;
    private final Bodies bodies;
    private final Deque<Batch> ready = new ArrayDeque<>();
    private final LocalDate end;
    private LocalDate day;
    private long dossiers;
    private boolean done;

    WardStream(Scenario scenario, WardSystem system, Office office) {
        this.scenario = scenario;
        this.system = system;
        this.office = office;
        this.end = system.silentFrom() == null ? scenario.to().plusDays(1) : system.silentFrom();
        this.post = new Post(scenario, end);
        this.bodies = new Bodies(system);
        this.day = office.firstDay();
        this.done = !end.isAfter(scenario.from());
    }

    /** The ward system that sends it. */
    public WardSystem system() {
        return system;
    }

    /** The simulated day of the next batch; the scenario's last day when there is none. */
    public LocalDate nextDay() {
        return hasNext() ? ready.element().day() : scenario.to();
    }

    /** Different dossiers told of so far. */
    public long dossiers() {
        return dossiers;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !done) {
            live();
        }
        return !ready.isEmpty();
    }

    @Override
    public Batch next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void live() {
        if (day.equals(end)) {
            send(LocalDateTime.MAX);
            ready.addAll(bodies.finish(lastDay()));
            done = true;
            return;
        }
        int number = 0;
        for (CaseFile file : office.openedOn(day)) {
            var messages = system.speech().tell(file);
            dossiers += Office.isDossier(file) ? 1 : 0;
            String name = system.ward().code() + '|' + day + '|' + number++ + "|post";
            post.add(messages, Dice.of(scenario.seed(), name));
        }
        day = day.plusDays(1);
        send(day.atStartOfDay());
    }

    private void send(LocalDateTime before) {
        for (@Nullable Message message = post.next(before); message != null; message = post.next(before)) {
            ready.addAll(bodies.add(message, lastDay()));
        }
    }

    private LocalDate lastDay() {
        return day.minusDays(1);
    }
}
