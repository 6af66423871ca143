package vn.motcua.simulator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.simulator.wire.Message;

/** Puts messages into request bodies: batches of CloudEvents, or portal messages of one service each. */
final class Bodies {

    private final WardSystem system;
    private final List<Message> waiting = new ArrayList<>();
    private int number;

    Bodies(WardSystem system) {
        this.system = system;
    }

    /** The batches that are full with this message. */
    List<Batch> add(Message message, LocalDate day) {
        waiting.add(message);
        return waiting.size() < system.batchSize() ? List.of() : finish(day);
    }

    /** The batches of what is left. */
    List<Batch> finish(LocalDate day) {
        List<Batch> batches = new ArrayList<>();
        for (Message.Kind kind : Message.Kind.values()) {
            List<Message> messages =
                    waiting.stream().filter(message -> message.kind() == kind).toList();
            if (!messages.isEmpty()) {
                batches.add(batch(kind, messages, day));
            }
        }
        waiting.clear();
        return batches;
    }

    private Batch batch(Message.Kind kind, List<Message> messages, LocalDate day) {
        byte[] body = switch (kind) {
            case EVENT -> body("[", messages, "]");
            case SYNC -> body(portal("DongBoHoSoMC") + "\"isUpdating\":false,\"data\":[", messages, "]}");
            case PROGRESS -> body(portal("CapNhatTienDoHoSoMC") + "\"data\":[", messages, "]}");
        };
        return new Batch(
                system.ward().code(),
                ++number,
                kind == Message.Kind.EVENT ? Batch.Endpoint.EVENTS : Batch.Endpoint.PORTAL,
                body,
                system.gzip(),
                messages.size(),
                messages.stream().mapToInt(Message::logEvents).sum(),
                day);
    }

    private String portal(String service) {
        return "{\"session\":\"\",\"madonvi\":\"%s\",\"service\":\"%s\",".formatted(system.alias(), service);
    }

    private static byte[] body(String head, List<Message> messages, String tail) {
        var out = new ByteArrayOutputStream(messages.size() * 700);
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < messages.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.writeBytes(messages.get(i).json());
        }
        out.writeBytes(tail.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
