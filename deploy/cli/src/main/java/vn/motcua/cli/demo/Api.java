package vn.motcua.cli.demo;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import vn.motcua.cli.text.Texts;
import vn.motcua.simulator.send.MotcuaClient;
import vn.motcua.simulator.send.Reply;
import vn.motcua.simulator.send.UnreachableException;

/** Questions to the running system whose answer must be a success. */
record Api(MotcuaClient client, Texts texts) {

    private static final String JSON = "application/json";

    JsonNode get(String path) throws InterruptedException, UnreachableException {
        return good(client.get(path), path).json();
    }

    byte[] download(String path) throws InterruptedException, UnreachableException {
        return good(client.get(path), path).body();
    }

    Reply post(String path, String mediaType, String body) throws InterruptedException, UnreachableException {
        return good(client.send("POST", path, mediaType, body.getBytes(StandardCharsets.UTF_8)), path);
    }

    Reply post(String path, String body) throws InterruptedException, UnreachableException {
        return post(path, JSON, body);
    }

    void put(String path, String body) throws InterruptedException, UnreachableException {
        good(client.send("PUT", path, JSON, body.getBytes(StandardCharsets.UTF_8)), path);
    }

    private Reply good(Reply reply, String path) {
        if (!reply.ok()) {
            throw new DemoFailure(texts.get("demo.answer", path, reply.problem()));
        }
        return reply;
    }
}
