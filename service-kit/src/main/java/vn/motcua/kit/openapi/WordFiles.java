package vn.motcua.kit.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words of a service's document: all files {@code openapi/*.yaml} of the service and the kit, laid over each other.
 * Each holds some of {@code info}, {@code tags}, {@code parameters} and {@code fields} by name, {@code operations} by
 * method and path, {@code schemas} by name.
 */
final class WordFiles {

    private static final String PATTERN = "classpath*:openapi/*.yaml";

    private WordFiles() {}

    static ObjectNode read() {
        YAMLMapper yaml = YAMLMapper.builder().build();
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        try {
            for (Resource file : files()) {
                try (InputStream text = file.getInputStream()) {
                    Trees.merge(words, (ObjectNode) yaml.readTree(text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the words of the interface can't be read", e);
        }
        return words;
    }

    private static List<Resource> files() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PATTERN))
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .toList();
    }
}
