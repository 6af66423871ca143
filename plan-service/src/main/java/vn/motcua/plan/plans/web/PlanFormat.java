package vn.motcua.plan.plans.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.DocumentReader;
import vn.motcua.plan.document.Texts;

/** The formats that plans are taken in. */
enum PlanFormat {
    YAML(Set.of("application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml", "application/vnd.yaml")),
    JSON(Set.of("application/json"));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of(…) can not be changed
    private final Set<String> mediaTypes;

    PlanFormat(Set<String> mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    static PlanFormat of(@Nullable String contentType, Texts texts) {
        try {
            MediaType type = MediaType.parseMediaType(contentType == null ? "" : contentType);
            String name = type.getType() + '/' + type.getSubtype();
            for (PlanFormat format : values()) {
                if (format.mediaTypes.contains(name)) {
                    return format;
                }
            }
        } catch (InvalidMediaTypeException e) {
            // told below, as a type that is not taken
        }
        throw new ProblemException(
                ProblemType.UNSUPPORTED_FORMAT, texts.get("plan.format", contentType == null ? "-" : contentType));
    }

    DocumentReader reader() {
        return switch (this) {
            case YAML -> DocumentReader.yaml();
            case JSON -> DocumentReader.json();
        };
    }
}
