package vn.motcua.simulator.wire;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.Scenario;
import vn.motcua.simulator.office.Dice;

/**
 * A ward's outgoing post: when each message is sent. Most leave within minutes and in order; some are repeated, some
 * files are late by days, and of CloudEvents a few overtake each other. Messages recorded after the ward's last day
 * never leave.
 */
public final class Post {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Scenario scenario;
    private final LocalDateTime end;
    private final PriorityQueue<Letter> waiting = new PriorityQueue<>();
    private long sequence;

    private record Letter(LocalDateTime sentAt, long sequence, Message message) implements Comparable<Letter> {
        @Override
        public int compareTo(Letter other) {
            int byTime = sentAt.compareTo(other.sentAt);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }

    /** An empty outbox of a ward that records nothing from that day on. */
    public Post(Scenario scenario, LocalDate end) {
        this.scenario = scenario;
        this.end = end.atStartOfDay();
    }

    /** Takes the messages about one file. */
    public void add(List<Message> messages, Dice dice) {
        Duration slow = dice.chance(0.015) ? HOUR.multipliedBy(dice.between(4, 100)) : Duration.ZERO;
        LocalDateTime earliest = LocalDateTime.MIN;
        for (Message message : messages) {
            if (!message.recordedAt().isBefore(end)) {
                continue;
            }
            boolean event = message.kind() == Message.Kind.EVENT;
            LocalDateTime sentAt = sentAt(message.recordedAt(), dice).plus(slow);
            if (event && dice.chance(0.012)) {
                put(sentAt.plusHours(dice.between(1, 60)), message);
                continue;
            }
            earliest = sentAt.isAfter(earliest) ? sentAt : earliest;
            put(earliest, message);
            if (dice.chance(0.006)) {
                put(event ? earliest.plusMinutes(dice.between(1, 900)) : earliest, message);
            }
        }
    }

    /** The next message that is sent before that time, or null. */
    public @Nullable Message next(LocalDateTime before) {
        Letter letter = waiting.peek();
        return letter == null || !letter.sentAt.isBefore(before) ? null : waiting.remove().message;
    }

    private LocalDateTime sentAt(LocalDateTime recorded, Dice dice) {
        LocalDateTime sent = recorded.plusSeconds(dice.between(5, 600));
        LocalDateTime first = scenario.from().atStartOfDay();
        if (sent.isBefore(first)) {
            return first;
        }
        boolean failed = sent.toLocalDate().equals(scenario.failureDay());
        return failed ? sent.toLocalDate().plusDays(1).atTime(6, 30).plusSeconds(dice.between(0, 7200)) : sent;
    }

    private void put(LocalDateTime sentAt, Message message) {
        waiting.add(new Letter(sentAt, sequence++, message));
    }
}
