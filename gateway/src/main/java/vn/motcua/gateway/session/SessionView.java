package vn.motcua.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is a session.
 *
 * @param name of who is logged in
 * @param expiresAt told when it begins
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        boolean active, @Nullable String name, @Nullable Instant expiresAt) {

    static final SessionView NONE = new SessionView(false, null, null);
}
