package vn.motcua.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import tools.jackson.databind.JsonNode;
import vn.motcua.simulator.send.Reply;
import vn.motcua.simulator.send.UnreachableException;

/** Closes a period (chốt kỳ báo cáo) and fetches the report. */
record Closing(Api api, Watch watch) {

    private static final int POLL_MILLIS = 500;

    /** Looks whether the system still runs, between two questions. */
    interface Watch {

        /** Ends the demo when it does not. */
        void check();
    }

    /** Waits until every acknowledged event is in the figures; tells how many are not, each time it has asked. */
    void caughtUp(LongConsumer behind) throws InterruptedException, UnreachableException {
        for (long lag = lag(); lag != 0; lag = lag()) {
            behind.accept(lag);
            watch.check();
            Thread.sleep(POLL_MILLIS);
        }
    }

    private long lag() throws InterruptedException, UnreachableException {
        return api.get("/api/status").path("lag").asLong(-1);
    }

    /** Closes the period by the reporting rule and waits until it is closed. */
    JsonNode close(String unit, String period) throws InterruptedException, UnreachableException {
        Reply reply = api.post(
                "/api/reports", "{\"unit\":\"%s\",\"period\":\"%s\",\"cutoff\":\"reporting\"}".formatted(unit, period));
        String location = reply.headers()
                .firstValue("Location")
                .map(address -> URI.create(address).getPath())
                .orElseGet(() -> "/api/reports/" + reply.json().path("id").asString(""));
        JsonNode report = api.get(location);
        while (!report.path("status").asString("").equals("CLOSED")) {
            watch.check();
            Thread.sleep(POLL_MILLIS);
            report = api.get(location);
        }
        return report;
    }

    /** Saves the report as a workbook. */
    Path save(JsonNode report, Path directory) throws IOException, InterruptedException, UnreachableException {
        byte[] workbook = api.download("/api/reports/" + report.path("id").asString("") + "/document.xlsx");
        Files.createDirectories(directory);
        String name = "bao-cao-%s-%s.xlsx"
                .formatted(
                        report.path("unit").asString(""), report.path("period").asString(""));
        return Files.write(directory.resolve(name), workbook);
    }
}
