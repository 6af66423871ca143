package vn.motcua.system.compose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Dockerfile, stage by stage.
 *
 * @param stages in order; the last one is the image
 */
public record Dockerfile(List<Stage> stages) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * An instruction.
     *
     * @param name in capitals
     * @param rest what follows, in one line
     */
    public record Instruction(String name, String rest) {

        /** Words of the rest. */
        public List<String> words() {
            return Arrays.asList(rest.split("\\s+"));
        }

        /** The rest as a JSON list, which is the form that runs without a shell. */
        public List<String> json() {
            List<String> words = new ArrayList<>();
            JSON.readTree(rest.substring(rest.indexOf('['))).forEach(word -> words.add(word.stringValue()));
            return words;
        }
    }

    /** What is done from one base image, beginning with FROM. */
    public record Stage(List<Instruction> instructions) {

        /** The image or stage it begins with. */
        public String base() {
            return instructions.getFirst().words().getFirst();
        }

        /** Its name; empty if it has none. */
        public String name() {
            List<String> words = instructions.getFirst().words();
            return words.size() == 3 ? words.getLast() : "";
        }

        /** Its instructions of a name. */
        public List<Instruction> all(String instruction) {
            return instructions.stream()
                    .filter(each -> each.name().equals(instruction))
                    .toList();
        }

        /** Its only instruction of a name. */
        public Instruction only(String instruction) {
            List<Instruction> all = all(instruction);
            if (all.size() != 1) {
                throw new IllegalStateException(all.size() + " times " + instruction);
            }
            return all.getFirst();
        }

        /** Its variables. */
        public Map<String, String> environment() {
            Map<String, String> variables = new TreeMap<>();
            all("ENV")
                    .forEach(instruction -> instruction.words().forEach(word -> {
                        String[] pair = word.split("=", 2);
                        variables.put(pair[0], pair[1]);
                    }));
            return variables;
        }
    }

    /** Reads it; lines that end with a backslash go on in the next one. */
    public static Dockerfile read(Path file) {
        String text = ComposeFile.text(file).replaceAll("(?m)^#.*\\R", "").replaceAll("\\\\\\R\\s*", "");
        List<Stage> stages = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split("\\s+", 2);
            if (parts[0].equals("FROM")) {
                stages.add(new Stage(new ArrayList<>()));
            }
            stages.getLast().instructions().add(new Instruction(parts[0], parts[1]));
        });
        return new Dockerfile(stages);
    }

    /** The stage of a name. */
    public Stage stage(String name) {
        return stages.stream()
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The stage that becomes the image. */
    public Stage image() {
        return stages.getLast();
    }
}
