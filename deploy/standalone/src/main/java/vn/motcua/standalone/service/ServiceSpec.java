package vn.motcua.standalone.service;

import java.util.List;
import java.util.Map;

/**
 * One service as data: everything the supervisor knows about it.
 *
 * @param name its name in messages, logs and the run record
 * @param jar its boot jar below the project's directory; {@code *} stands for the version
 * @param portOffset how far its port is from the gateway's; 0 is the door that people use
 * @param heapMb the largest heap, in megabytes
 * @param jvm further options of the virtual machine
 * @param environment variables with {@code ${name}} placeholders
 */
public record ServiceSpec(
        String name, String jar, int portOffset, int heapMb, List<String> jvm, Map<String, String> environment) {
    public ServiceSpec {
        jvm = List.copyOf(jvm);
        environment = Map.copyOf(environment);
    }

    /** Whether this is the one that people and ward systems call: the first to stop, and its port is never replaced. */
    public boolean isDoor() {
        return portOffset == 0;
    }
}
