package vn.motcua.gateway.session;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The session's cookie.
 *
 * @param alwaysSecure browsers send it over https only, whatever the proxy says of the request; else if this request came
 *     over https
 */
@ConfigurationProperties("motcua.gateway.cookie")
public record CookieSettings(@DefaultValue("false") boolean alwaysSecure) {}
