package vn.motcua.kit.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.kit.KitAutoConfiguration;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.Problems;

/** Closes every path but health and those that {@link SecuritySettings#openPaths()} names. */
@AutoConfiguration(
        after = KitAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@EnableConfigurationProperties(SecuritySettings.class)
public class SecurityAutoConfiguration {

    /** Tokens of this system; there is no default secret. */
    @Bean
    AccessTokens accessTokens(SecuritySettings settings, Environment environment, Clock clock) {
        String token = settings.adminToken() != null
                ? settings.adminToken()
                : environment.getProperty("motcua.admin-token", "");
        if (token.isBlank()) {
            throw new IllegalStateException(
                    "No administrator's token: set MOTCUA_ADMIN_TOKEN (at least 16 characters, the same for every service)");
        }
        return new AccessTokens(token.strip(), clock);
    }

    /** There are no users with passwords. */
    @Bean
    AuthenticationManager authenticationManager() {
        return authentication -> {
            throw new UsernameNotFoundException("tokens only");
        };
    }

    /** The door's own steps are neither counted nor traced: the request they belong to is. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    /** Stateless, by bearer token. */
    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            AccessTokens tokens,
            SecuritySettings settings,
            Environment environment,
            Problems problems,
            Messages messages,
            LocaleResolver localeResolver) {
        ProblemWriter writer = new ProblemWriter(problems, messages, localeResolver);
        MetricsDoor metrics = MetricsDoor.of(settings.metrics(), environment.getProperty("motcua.metrics-token"));
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new TokenFilter(tokens), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers(settings.openPaths().toArray(String[]::new))
                                .permitAll()
                                .requestMatchers("/actuator/prometheus")
                                .access(metrics)
                                .requestMatchers("/actuator/**")
                                .hasRole(Caller.Role.ADMINISTRATOR.name())
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(writer::unauthorized).accessDeniedHandler(writer::forbidden))
                .build();
    }
}
