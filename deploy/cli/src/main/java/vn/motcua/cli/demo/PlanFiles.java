package vn.motcua.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.motcua.simulator.send.UnreachableException;

/** Publishes the shipped plans (kế hoạch) through the API, as an official would. */
record PlanFiles(Path directory, Api api) {

    /** A plan that was published. */
    record Published(String unit, String label, String title, int targets, int tasks, int problems) {}

    List<Published> publish() throws IOException, InterruptedException, UnreachableException {
        List<Published> published = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> found = Files.list(directory)) {
            files = found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            published.add(publish(Files.readString(file)));
        }
        return published;
    }

    private Published publish(String yaml) throws InterruptedException, UnreachableException {
        JsonNode plan = api.post("/api/plans", "application/yaml", yaml).json();
        api.post("/api/plans/" + plan.path("id").asString("") + "/publish", "");
        String year = plan.path("year").asString("");
        String half = plan.path("half").asString("");
        return new Published(
                plan.path("unit").asString(""),
                half.isEmpty() ? year : year + "-H" + half,
                plan.path("title").asString(""),
                plan.path("targets").size(),
                plan.path("tasks").size(),
                plan.path("problems").size());
    }
}
