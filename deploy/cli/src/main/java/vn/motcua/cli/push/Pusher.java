package vn.motcua.cli.push;

import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.motcua.simulator.send.MotcuaClient;
import vn.motcua.simulator.send.Refusal;
import vn.motcua.simulator.send.Reply;
import vn.motcua.simulator.send.UnreachableException;

/** Sends a few items in one request and notes the answer; a batch that is refused as a whole is sent again by halves. */
final class Pusher {

    private static final String EVENTS = "application/cloudevents-batch+json";

    private final MotcuaClient client;
    private final Findings findings;

    Pusher(MotcuaClient client, Findings findings) {
        this.client = client;
        this.findings = findings;
    }

    /** CloudEvents, as one batch. */
    void events(List<Item> items) throws UnreachableException, InterruptedException, NotAllowedException {
        Reply reply = allowed(client.send("POST", "/api/events", EVENTS, batch(items)));
        if (!reply.ok() && items.size() > 1) {
            int half = items.size() / 2;
            events(items.subList(0, half));
            events(items.subList(half, items.size()));
            return;
        }
        for (Refusal refusal : Refusal.in(reply)) {
            Item item = items.get(Math.clamp(refusal.index(), 0, items.size() - 1));
            findings.refused(item.place(), item.id(), refusal.field(), refusal.message());
        }
        findings.sent(items.size());
    }

    /** A message in the national portal's format. */
    void portal(Item item) throws UnreachableException, InterruptedException, NotAllowedException {
        Reply reply = allowed(client.send("POST", "/api/national-portal", "application/json", item.json()));
        for (Refusal refusal : Refusal.in(reply)) {
            findings.refused(
                    item.place(),
                    refusal.id().isEmpty() ? item.id() : refusal.id(),
                    refusal.field(),
                    refusal.message());
        }
        findings.sent(reply.ok() ? item.count() : 1);
    }

    private static Reply allowed(Reply reply) throws NotAllowedException {
        if (reply.status() == 401 || reply.status() == 403) {
            throw new NotAllowedException(reply.problem());
        }
        return reply;
    }

    private static byte[] batch(List<Item> items) {
        var out = new ByteArrayOutputStream(items.size() * 512);
        out.write('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.writeBytes(items.get(i).json());
        }
        out.write(']');
        return out.toByteArray();
    }
}
