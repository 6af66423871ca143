package vn.motcua.bench.log;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.simulator.WardStream;

/** All that the wards of a province send, in the order in which it arrives: wards interleaved, time going on. */
public final class InterleavedLog implements Iterator<LogEntry> {

    private final PriorityQueue<WardCursor> wards = new PriorityQueue<>();

    /** From the beginning. */
    public InterleavedLog(SimulatedWards simulated) {
        IntakeOfBatches intake = new IntakeOfBatches(simulated);
        for (WardStream stream : simulated.province().streams()) {
            giveBack(new WardCursor(stream, intake, wards.size()));
        }
    }

    @Override
    public boolean hasNext() {
        return !wards.isEmpty();
    }

    @Override
    public LogEntry next() {
        WardCursor ward = wards.poll();
        if (ward == null) {
            throw new NoSuchElementException();
        }
        LogEntry entry = ward.take();
        giveBack(ward);
        return entry;
    }

    private void giveBack(WardCursor ward) {
        if (ward.hasNext()) {
            wards.add(ward);
        }
    }
}
