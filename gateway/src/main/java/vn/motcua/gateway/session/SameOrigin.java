package vn.motcua.gateway.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a browser sent a request from our own pages. A request with the cookie that changes something must prove it
 * (chống giả mạo yêu cầu, CSRF).
 */
final class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private SameOrigin() {}

    static boolean safe(String method) {
        return SAFE.contains(method);
    }

    /**
     * Every header that is there must speak for our own site, and at least one must be there.
     *
     * @param fetchSite the header Sec-Fetch-Site, which browsers send to https and to localhost only
     * @param origin the header Origin
     * @param host the header Host
     */
    static boolean proven(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null && !fetchSite.equals("same-origin")) {
            return false;
        }
        return origin == null ? fetchSite != null : host != null && sameHost(origin, host);
    }

    private static boolean sameHost(String origin, String host) {
        try {
            URI uri = new URI(origin);
            String authority = uri.getRawAuthority();
            return authority != null && bare(authority, uri.getScheme()).equals(bare(host, uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String bare(String authority, @Nullable String scheme) {
        String port = "https".equalsIgnoreCase(scheme) ? ":443" : ":80";
        String lower = authority.toLowerCase(Locale.ROOT);
        return lower.endsWith(port) ? lower.substring(0, lower.length() - port.length()) : lower;
    }
}
