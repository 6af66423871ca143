package vn.motcua.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        String unit = value(yaml, "unit");
        String year = value(yaml, "year");
        String half = value(yaml, "half");
        String address = "/api/plans?unit=" + unit + "&year=" + year + (half.isEmpty() ? "" : "&half=" + half);
        JsonNode plan = api.post(address, "application/yaml", yaml).json();
        api.post("/api/plans/" + plan.path("id").asString("") + "/publish", "");
        return new Published(
                unit,
                half.isEmpty() ? year : year + "-H" + half,
                plan.path("title").asString(value(yaml, "title")),
                plan.path("targets").size(),
                plan.path("tasks").size(),
                plan.path("problems").size());
    }

    private static String value(String yaml, String key) {
        Matcher line = Pattern.compile("(?m)^" + key + ": *\"?([^\"\\n]*)\"?$").matcher(yaml);
        return line.find() ? line.group(1).strip() : "";
    }
}
