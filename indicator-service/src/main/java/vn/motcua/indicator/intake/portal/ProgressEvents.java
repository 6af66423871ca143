package vn.motcua.indicator.intake.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.event.Step;
import vn.motcua.indicator.intake.LocalText;
import vn.motcua.indicator.intake.portal.PortalValues.Moment;

/** What one entry of a {@code CapNhatTienDoHoSoMC} message states: a step, or nothing that counts here. */
final class ProgressEvents {

    private ProgressEvents() {}

    static List<PortalEvent> of(PortalValues values) {
        PortalStatus status = PortalStatus.read(values, "TrangThai");
        Moment moment = values.date("ThoiDiemXuLy");
        Optional<Step> step = status == null ? Optional.empty() : status.step();
        if (step.isEmpty()) {
            return List.of();
        }
        Instant at = values.fact(moment);
        if (at == null) {
            values.report("ThoiDiemXuLy", "field.required");
            return List.of();
        }
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("step", step.get().name());
        data.put("at", LocalText.of(at));
        return List.of(new PortalEvent(EventType.PROGRESSED, data));
    }
}
