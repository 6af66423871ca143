package vn.motcua.gateway.route;

import vn.motcua.gateway.upstream.Service;

/** A service could not be reached, or did not answer in time; counted by its circuit breaker. */
public final class ServiceDownException extends RuntimeException {

    private final boolean slow;

    ServiceDownException(Service service, boolean slow, Throwable cause) {
        super(service.id() + (slow ? " did not answer in time" : " is out of reach"), cause);
        this.slow = slow;
    }

    /** True when it took the request, but did not answer in time. */
    boolean slow() {
        return slow;
    }
}
