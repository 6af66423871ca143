package vn.motcua.plan.drafting.outline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.ColumnRole;
import vn.motcua.plan.drafting.text.Labels;

/** A label with nothing behind it (Sản phẩm:), which the items below go on with. Used for the lines of one heading. */
final class OpenLabel {

    private @Nullable ColumnRole role;
    private String sign = "";

    /** A line has labels in it. */
    void take(Labels.Labelled labelled, Block.Words line) {
        Labels.Value last = labelled.values().getLast();
        role = last.text().isEmpty() ? last.role() : null;
        sign = line.mark().number();
    }

    /** What a line without labels tells by the label above; the first that tells nothing ends the label. */
    Optional<ColumnRole> roleOf(Block.Words line) {
        boolean value = line.mark().kind() == Block.Mark.Kind.ITEM
                && !line.mark().number().equals(sign);
        role = value ? role : null;
        return Optional.ofNullable(role);
    }
}
