package vn.motcua.kit.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of problems that the interfaces answer with; {@link #uri()} is stable. */
public enum ProblemType {
    /** The body can't be read at all. */
    UNREADABLE_BODY(HttpStatus.BAD_REQUEST),
    /** One or more fields or parameters are not in order. */
    INVALID_INPUT(HttpStatus.BAD_REQUEST),
    /** No credential, or one that is not valid. */
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
    /** A valid credential that may not do this. */
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** There is no such thing. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** The method is not offered here. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    /** The asked format is not offered. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The state of the thing does not allow it. */
    CONFLICT(HttpStatus.CONFLICT),
    /** The body is over the limit. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** The body's format is not taken. */
    UNSUPPORTED_FORMAT(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** Readable, but against a rule. */
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The version that the change was made from must be told; see ETag and If-Match. */
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
    /** Too fast; see Retry-After. */
    TOO_FAST(HttpStatus.TOO_MANY_REQUESTS),
    /** A part of the system is out of reach; send again. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** An error of the system itself. */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    /** The HTTP status it comes with. */
    public HttpStatus status() {
        return status;
    }

    /** The {@code type} of the problem detail. */
    public URI uri() {
        return URI.create("urn:motcua:problem:" + slug());
    }

    /**
     * The type of a slug.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ProblemType ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The key of its title in the bundles. */
    String titleKey() {
        return "problem." + slug();
    }

    /** The last part of {@link #uri()}, such as {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
