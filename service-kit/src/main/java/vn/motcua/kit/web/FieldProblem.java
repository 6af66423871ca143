package vn.motcua.kit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong at one place, and what would be right.
 *
 * @param index of the item in a batch or list, from 0; null where there is one item
 * @param field path of the field, parameter, cell or line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldProblem(@Nullable Integer index, String field, String message) {

    /** A problem of a single item. */
    public static FieldProblem of(String field, String message) {
        return new FieldProblem(null, field, message);
    }
}
