package vn.motcua.plan.plans;

/** Where plans take each other's place: of one unit, year or half-year and kind, one is in force at most. */
public record Book(String unit, PlanLabel label, PlanKind kind) {

    /** The unit's own plans. */
    public static Book own(String unit, PlanLabel label) {
        return new Book(unit, label, PlanKind.OWN);
    }

    /** The id of its plan of that number, such as {@code 11842-2025-H2-1}; {@code -G1} for what was issued (giao). */
    public String id(int number) {
        return unit + '-' + label + (kind == PlanKind.ISSUED ? "-G" : "-") + number;
    }
}
