package org.doorstep.engine.web;

import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Passes the one login on to the Tasklist, the Cockpit and the engine's REST API, behind Spring Security's filters. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    @Bean
    FilterRegistrationBean<Filter> webAppLogin() {
        return door(new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> restLogin() {
        return door(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> language(LocaleResolver languages) {
        var filter = new FilterRegistrationBean<Filter>(new ReadersLanguage(languages));
        filter.addUrlPatterns("/camunda/*", "/engine-rest/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Filter> oneNonce() {
        var filter = new FilterRegistrationBean<Filter>(new OneNonce());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }

    private static FilterRegistrationBean<Filter> door(Filter filter, String... paths) {
        var door = new FilterRegistrationBean<>(filter);
        door.setInitParameters(Map.of("authentication-provider", LoginOfTheOffice.class.getName()));
        door.addUrlPatterns(paths);
        door.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return door;
    }
}
