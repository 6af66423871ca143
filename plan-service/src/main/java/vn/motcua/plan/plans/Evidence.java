package vn.motcua.plan.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What proves that a task was done (minh chứng): at least one of link, file and number.
 *
 * @param link an http address
 * @param file the name of a file
 * @param number of a document (số, ký hiệu văn bản)
 * @param date of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        @Nullable String link,
        @Nullable String file,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String note) {

    @JsonCreator
    public Evidence {}

    /** Evidence that is one text: an address, else a document's number. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Evidence of(String text) {
        return text.startsWith("http://") || text.startsWith("https://")
                ? new Evidence(text, null, null, null, null)
                : new Evidence(null, null, text, null, null);
    }
}
