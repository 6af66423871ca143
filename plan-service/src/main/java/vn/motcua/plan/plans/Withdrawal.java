package vn.motcua.plan.plans;

import java.time.Instant;

/** That a plan was taken back (thu hồi), and why. */
public record Withdrawal(Instant at, String by, String reason) {}
