package vn.motcua.simulator.office;

import java.time.LocalDateTime;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.PaymentMethod;

/** What is done when a dossier is taken in: its papers are scanned (số hóa) and its fee is paid. */
record Intake(Quality quality) {

    void takeIn(Fact.Accepted accepted, Course course, Dice dice) {
        scan(accepted, course, dice);
        if (accepted.feeDue() > 0) {
            pay(accepted, course, dice);
        }
    }

    private void scan(Fact.Accepted accepted, Course course, Dice dice) {
        LocalDateTime at = accepted.recordedAt().plusSeconds(dice.between(60, 900));
        int components = accepted.procedure().sameDay() ? dice.between(1, 3) : dice.between(2, 6);
        boolean all = accepted.channel() == Channel.ONLINE || dice.chance(quality.digitized());
        int digitized = all ? components : dice.between(0, components - 1);
        int reused = dice.chance(quality.reused()) ? dice.between(1, components) : 0;
        int fromStore = dice.chance(0.3) ? dice.between(0, reused) : 0;
        course.add(new Fact.Scanned(at, components, digitized, reused, fromStore));
        if (!all && dice.chance(0.15)) {
            course.add(new Fact.Scanned(at.plusHours(dice.between(2, 30)), components, components, reused, fromStore));
        }
    }

    private void pay(Fact.Accepted accepted, Course course, Dice dice) {
        PaymentMethod method = method(accepted.channel(), dice);
        LocalDateTime at = accepted.recordedAt().plusSeconds(dice.between(120, 1500));
        long fee = accepted.feeDue();
        if (fee >= 50_000 && dice.chance(0.03)) {
            long part = fee / 2;
            paid(course, 1, part, method, at, dice);
            paid(course, 2, fee - part, PaymentMethod.CASH, at.plusMinutes(20), dice);
        } else {
            paid(course, 1, fee, method, at, dice);
        }
    }

    private static void paid(
            Course course, int payment, long amount, PaymentMethod method, LocalDateTime at, Dice dice) {
        course.add(new Fact.Paid(at, payment, amount, method, at, false));
        if (dice.chance(0.012)) {
            course.add(new Fact.Paid(at.plusHours(dice.between(3, 60)), payment, amount, method, at, true));
        }
    }

    private PaymentMethod method(Channel channel, Dice dice) {
        double online = channel == Channel.ONLINE ? quality.paidOnline() : quality.paidOnline() * 0.7;
        if (dice.chance(online)) {
            return PaymentMethod.ONLINE;
        }
        if (channel == Channel.POSTAL && dice.chance(0.7)) {
            return PaymentMethod.POSTAL;
        }
        return dice.chance(0.25) ? PaymentMethod.BANK_TRANSFER : PaymentMethod.CASH;
    }
}
