package org.doorstep.portal.api;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Counts strangers where they hand in a petition or have something computed, and where they show a query code. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
class PortalConfiguration implements WebMvcConfigurer {

    private final PaceOfStrangers pace;
    private final PaceOfGuesses guesses;

    PortalConfiguration(PaceOfStrangers pace, PaceOfGuesses guesses) {
        this.pace = pace;
        this.guesses = guesses;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(pace)
                .addPathPatterns("/api/petitions", "/petitions/new")
                .addPathPatterns("/api/petitions/*/recusals", "/petitions/*/recusal")
                .addPathPatterns("/api/deadlines/**", "/deadlines");
        interceptors.addInterceptor(guesses).addPathPatterns("/api/petitions/*/**", "/petitions/look-up");
    }
}
