package vn.motcua.plan.plans.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.importing.DocumentFormat;

/** The media types of the formats that plans are taken in. */
final class PlanFormat {

    /** The longest body that is taken, a document with pictures. */
    static final int LARGEST_BODY = 6 * 1024 * 1024;

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, DocumentFormat> FORMATS = Map.of(
            "application/yaml",
            DocumentFormat.YAML,
            "application/x-yaml",
            DocumentFormat.YAML,
            "text/yaml",
            DocumentFormat.YAML,
            "text/x-yaml",
            DocumentFormat.YAML,
            "application/vnd.yaml",
            DocumentFormat.YAML,
            "application/json",
            DocumentFormat.JSON,
            OFFICE + "spreadsheetml.sheet",
            DocumentFormat.XLSX,
            OFFICE + "wordprocessingml.document",
            DocumentFormat.DOCX,
            "text/plain",
            DocumentFormat.TEXT);

    private PlanFormat() {}

    static DocumentFormat of(@Nullable String contentType, Texts texts) {
        try {
            MediaType type = MediaType.parseMediaType(contentType == null ? "" : contentType);
            DocumentFormat format = FORMATS.get(type.getType() + '/' + type.getSubtype());
            if (format != null) {
                return format;
            }
        } catch (InvalidMediaTypeException e) {
            // told below, as a type that is not taken
        }
        throw new ProblemException(
                ProblemType.UNSUPPORTED_FORMAT, texts.get("plan.format", contentType == null ? "-" : contentType));
    }

    /** The body of a request; throws a problem for one that is too long. */
    static byte[] body(byte @Nullable [] body, Texts texts) {
        if (body != null && body.length > LARGEST_BODY) {
            throw new ProblemException(ProblemType.TOO_LARGE, texts.get("plan.too-large"));
        }
        return body == null ? new byte[0] : body;
    }
}
