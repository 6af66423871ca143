package vn.motcua.simulator.office;

/**
 * A procedure (thủ tục hành chính) as a ward handles it.
 *
 * @param days working days from acceptance to the due date; 0 means the same day
 * @param fee VND, 0 means none
 * @param online whether it can be handed in online
 */
public record Procedure(
        String code,
        String name,
        String sector,
        boolean resultDocument,
        int days,
        long fee,
        boolean online,
        double urbanWeight,
        double ruralWeight) {

    /** True where the result is given on the day of acceptance. */
    public boolean sameDay() {
        return days == 0;
    }

    /** How often it comes in wards of that kind, against the others. */
    public double weight(boolean urban) {
        return urban ? urbanWeight : ruralWeight;
    }
}
