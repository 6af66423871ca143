package vn.motcua.standalone.service;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The services of the system in the order in which they start.
 *
 * @param environment variables that all of them get
 * @param services the services
 */
public record ServiceList(Map<String, String> environment, List<ServiceSpec> services) {
    public ServiceList {
        environment = Map.copyOf(environment);
        services = List.copyOf(services);
    }

    /** The list that ships with the system. */
    public static ServiceList shipped() {
        try (InputStream json = ServiceList.class.getResourceAsStream("/vn/motcua/standalone/services.json")) {
            return JsonMapper.builder().build().readValue(Objects.requireNonNull(json), ServiceList.class);
        } catch (IOException e) {
            throw new IllegalStateException("services.json cannot be read", e);
        }
    }

    /** What one service gets, its own variables before the common ones, placeholders filled in. */
    public Map<String, String> environmentOf(ServiceSpec service, Placeholders values) {
        Map<String, String> merged = new HashMap<>(environment);
        merged.putAll(service.environment());
        merged.replaceAll((name, template) -> values.fill(template));
        return Map.copyOf(merged);
    }
}
