package vn.motcua.gateway.upload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of what is sent in.
 *
 * @param limit of a body, as sent (packed or not); the services have their own, lower ones
 */
@ConfigurationProperties("motcua.gateway.upload")
public record UploadSettings(@DefaultValue("6MB") DataSize limit) {}
