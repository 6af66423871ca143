package vn.motcua.kit.observability;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Which version of the system runs in this process, and since when; {@code version} and {@code startedAt} of its info. */
public final class RunningVersion implements InfoContributor {

    private static final String FROM_SOURCE = "dev";

    private final Instant startedAt;

    /** It runs from now on. */
    RunningVersion(Clock clock) {
        this.startedAt = clock.instant();
    }

    /** The version of the jar; {@code dev} without one. */
    public String version() {
        @Nullable String version = RunningVersion.class.getPackage().getImplementationVersion();
        return version == null ? FROM_SOURCE : version;
    }

    /** When it started. */
    public Instant startedAt() {
        return startedAt;
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("version", version()).withDetail("startedAt", startedAt.toString());
    }
}
