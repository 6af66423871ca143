package vn.motcua.gateway.upload;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** Why a request's body could not be passed on, which is not the fault of the service behind. */
public enum UploadFailure {
    /** The body is longer than the limit. */
    TOO_LARGE,
    /** The sender broke off. */
    BROKEN_OFF;

    private static final String ATTRIBUTE = UploadFailure.class.getName();

    /** The failure of a request; empty if its body was not the trouble. */
    public static Optional<UploadFailure> of(ServletRequest request) {
        return Optional.ofNullable((UploadFailure) request.getAttribute(ATTRIBUTE));
    }

    void note(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
