package vn.motcua.simulator.wire;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contracts.event.EventType;
import vn.motcua.simulator.office.CaseFile;
import vn.motcua.simulator.office.Fact;

/**
 * A ward that sends CloudEvents (contract, section 2): every fact is an event.
 *
 * @param unit the ward's code, or an alias of it, in {@code source}
 * @param timelines whether steps are sent as the whole course instead of one by one
 * @param chatty whether the software adds fields of its own, which are ignored
 */
public record CloudEvents(String ward, String unit, String system, TimeStyle times, boolean timelines, boolean chatty)
        implements Speech {

    @Override
    public List<Message> tell(CaseFile file) {
        List<Message> messages = new ArrayList<>();
        EventData data = new EventData(ward, times);
        String subject = subject(file);
        int index = 0;
        for (Fact fact : file.facts()) {
            boolean course = timelines && fact instanceof Fact.Progressed;
            EventType type = course ? EventType.TIMELINE : EventData.type(fact);
            Fields fields = course ? data.timeline(file, fact.recordedAt()) : data.of(fact, subject);
            if (chatty) {
                fields.put("phanMem", system);
            }
            Fields event = new Fields()
                    .put("specversion", "1.0")
                    .put("id", "%s-%s-%d".formatted(ward, tail(file), ++index))
                    .put("source", "/units/" + unit + '/' + system)
                    .put("type", type.typeName())
                    .put("subject", subject)
                    .put("time", times.write(fact.recordedAt()))
                    .put("datacontenttype", "application/json")
                    .put("data", fields.map());
            messages.add(new Message(fact.recordedAt(), Message.Kind.EVENT, event.bytes(), 1));
        }
        return messages;
    }

    private String subject(CaseFile file) {
        LocalDateTime opened = file.openedAt();
        return switch (file.kind()) {
            case DOSSIER -> "%s.%d.%06d".formatted(ward, opened.getYear(), file.number());
            case FEEDBACK -> "PAKN.%s.%d.%05d".formatted(ward, opened.getYear(), file.number());
            case FIGURE ->
                file.facts().getFirst() instanceof Fact.Declared declared
                        ? ward + '/' + declared.figure() + '/' + declared.period()
                        : tail(file);
        };
    }

    private static String tail(CaseFile file) {
        String kind = switch (file.kind()) {
            case DOSSIER -> "HS";
            case FEEDBACK -> "PA";
            case FIGURE -> "SL";
        };
        return kind + file.number();
    }
}
