package vn.motcua.indicator.rejections;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of refusals; their parts are found by scanning. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RejectionSettings.class)
class RejectionsConfiguration {}
