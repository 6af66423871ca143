package vn.motcua.gateway.upload;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A request whose parameters are those of its address alone, so that nobody reads the body but the service that it is
 * for, and whose body ends at the limit.
 */
final class Upload extends HttpServletRequestWrapper {

    private final long limit;
    private final Map<String, String[]> parameters;
    private @Nullable ServletInputStream body;

    Upload(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
        this.parameters = parameters(request.getQueryString());
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new LimitedBody(super.getInputStream(), limit, failure -> failure.note(getRequest()));
        }
        return body;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    private static Map<String, String[]> parameters(@Nullable String query) {
        Map<String, String[]> decoded = new LinkedHashMap<>();
        MultiValueMap<String, String> encoded = UriComponentsBuilder.newInstance()
                .query(query == null ? "" : query)
                .build()
                .getQueryParams();
        encoded.forEach((name, values) -> decoded.merge(
                decode(name), values.stream().map(Upload::decode).toArray(String[]::new), Upload::concat));
        return decoded;
    }

    private static String decode(@Nullable String part) {
        return part == null ? "" : UriUtils.decode(part.replace('+', ' '), StandardCharsets.UTF_8);
    }

    private static String[] concat(String[] first, String[] second) {
        String[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
