package org.doorstep.access;

import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;
import static org.springframework.security.web.util.matcher.RegexRequestMatcher.regexMatcher;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Says which doors stand open and who may pass the others. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final RequestMatcher MACHINE_DOORS =
            new OrRequestMatcher(antMatcher("/api/**"), antMatcher("/engine-rest/**"), antMatcher("/camunda/api/**"));

    /** Here the engine makes whoever asks an administrator while it counts none (CVE-2026-77226). */
    private static final RequestMatcher ADMINISTRATOR_OF_NOBODY =
            new OrRequestMatcher(antMatcher("/camunda/api/*/setup/**"), antMatcher("/camunda/app/*/*/setup/**"));

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain doors(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(doors -> doors.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(ADMINISTRATOR_OF_NOBODY)
                        .denyAll()
                        .requestMatchers(antMatcher("/login"), antMatcher("/error"), antMatcher("/"))
                        .permitAll()
                        .requestMatchers(
                                antMatcher("/petitions/**"),
                                antMatcher("/deadlines"),
                                antMatcher("/language/*"),
                                antMatcher("/api/deadlines/preview"))
                        .permitAll()
                        .requestMatchers(
                                antMatcher("/css/**"),
                                antMatcher("/js/**"),
                                antMatcher("/images/**"),
                                antMatcher("/fonts/**"),
                                antMatcher("/favicon.ico"))
                        .permitAll()
                        .requestMatchers(antMatcher("/v3/api-docs/**"), antMatcher("/actuator/health/**"))
                        .permitAll()
                        .requestMatchers(antMatcher("/api/demo/**")) // exists in the demo profile only
                        .permitAll()
                        .requestMatchers(antMatcher(HttpMethod.POST, "/api/petitions"))
                        .permitAll()
                        .requestMatchers(regexMatcher("/api/petitions/\\d{4}-\\d{6}(/.*|\\?.*)?")) // by query code
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/camunda/app/tasklist/default/"))
                .httpBasic(basic -> basic.authenticationEntryPoint(new Challenge()))
                .exceptionHandling(
                        refused -> refused.defaultAuthenticationEntryPointFor(new Challenge(), MACHINE_DOORS))
                .logout(out -> out.logoutRequestMatcher(new OrRequestMatcher(
                                antMatcher(HttpMethod.POST, "/logout"),
                                antMatcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout")))
                        .defaultLogoutSuccessHandlerFor(
                                new HttpStatusReturningLogoutSuccessHandler(), antMatcher("/camunda/api/**"))
                        .logoutSuccessUrl("/login?logout"))
                .csrf(csrf -> csrf.csrfTokenRepository(cookie())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(new WithoutSession(), antMatcher("/camunda/api/**")))
                .headers(headers -> headers.addHeaderWriter(onOurPages()))
                .build();
    }

    /** Nothing of another site, no script or style inside a page; the engine's web applications bring their own policy. */
    private static HeaderWriter onOurPages() {
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(antMatcher("/camunda/**")), new ContentSecurityPolicyHeaderWriter(POLICY));
    }

    /** Another name than the engine's own cookie; scripts of our pages send it back as {@code X-DOORSTEP-TOKEN}. */
    private static CookieCsrfTokenRepository cookie() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("DOORSTEP-TOKEN");
        tokens.setHeaderName("X-DOORSTEP-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }
}
