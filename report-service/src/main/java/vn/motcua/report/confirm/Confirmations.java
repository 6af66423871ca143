package vn.motcua.report.confirm;

import java.util.Collection;
import java.util.List;
import vn.motcua.contracts.period.CutOff;

/** Keeps confirmations. */
public interface Confirmations {

    /** Those of some units for a period, as far as they were confirmed, in the order of the units. */
    List<Confirmation> of(Collection<String> units, String period, CutOff cutOff);

    /** All of one unit, the newest first. */
    List<Confirmation> of(String unit);

    /** Keeps one in place of an earlier one; returns once it is durable. */
    void keep(Confirmation confirmation);
}
